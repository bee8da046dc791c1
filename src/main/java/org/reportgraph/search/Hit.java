package org.reportgraph.search;

/**
 * One answer to a search.
 *
 * @param iri what was found
 * @param label its name; of a paragraph, the report and its number
 * @param type local name of its class: Park, Indicator, Paragraph
 * @param other the name that was met, if it is not the label: a short form; else the pinyin; may be
 *     empty
 * @param score from 0 to about 1.15; see {@link Ranking}
 * @param highlight the words that were met as HTML, with {@code <em>} around what was sought
 */
public record Hit(
    String iri, String label, String type, String other, double score, String highlight) {}
