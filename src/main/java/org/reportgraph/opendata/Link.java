package org.reportgraph.opendata;

import org.reportgraph.map.LinkTriples.Evidence;

/**
 * A link, proposed or in the graph.
 *
 * @param thing IRI of our thing
 * @param name its name
 * @param relation how far both are one
 * @param target IRI of the other
 * @param targetName its name there; may be empty
 * @param evidence what the link rests on
 * @param note what a person should know to judge it; may be empty
 * @param decision what is to become of it
 */
public record Link(
    String thing,
    String name,
    Relation relation,
    String target,
    String targetName,
    Evidence evidence,
    String note,
    Decision decision) {}
