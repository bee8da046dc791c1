/**
 * Validates graphs with the shapes of {@code ontology/shapes.ttl}. May import {@code model}, {@code
 * map} and Jena.
 */
package org.reportgraph.check;
