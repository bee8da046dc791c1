/**
 * Turns a linked report into triples; mints every IRI. May import {@code model}, {@code lexicon}
 * and Jena.
 */
package org.reportgraph.map;
