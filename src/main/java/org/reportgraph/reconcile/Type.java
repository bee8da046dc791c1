package org.reportgraph.reconcile;

/**
 * A class of things.
 *
 * @param id local name in the ontology: {@code Park}
 * @param name its Chinese and English names
 */
public record Type(String id, String name) {}
