package org.reportgraph.export;

/**
 * A node as every format gets it.
 *
 * @param number from 0, in the order of the IRIs
 * @param iri its identity
 * @param label its Chinese name, or what it states
 * @param type local name of its most specific class: {@code RailLine}
 */
record GraphNode(int number, String iri, String label, String type, Values values) {}
