package org.reportgraph.export;

/**
 * An edge as every format gets it. Two edges may have the same ends and even the same relation:
 * each statement of a report is one.
 *
 * @param number from 0, in the order of the source nodes
 * @param id unique, and the same in every export: a hash of what it states
 * @param parallel how many edges of the same ends and relation come before it
 * @param relation local name of the property: {@code locatedIn}
 */
record GraphEdge(
    int number, String id, End source, End target, int parallel, String relation, Values values) {

  /** The relation, numbered from the second parallel edge on, for tools that merge equal kinds. */
  String kind() {
    return parallel == 0 ? relation : relation + " " + (parallel + 1);
  }

  /** One end of an edge. */
  record End(int number, String iri) {}
}
