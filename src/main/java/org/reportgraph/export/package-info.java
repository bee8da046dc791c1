/**
 * Writes the graph in the formats of the tools that people use. {@link
 * org.reportgraph.export.GraphShape} decides what a node and an edge is; every format is a {@link
 * org.reportgraph.export.GraphWriter} that is fed all nodes, then all edges. May import {@code
 * model}, {@code map}, {@code store} and Jena.
 */
package org.reportgraph.export;
