/**
 * Keeps the graphs on disk in TDB2, one named graph a report. May import {@code model}, {@code map}
 * and Jena.
 */
package org.reportgraph.store;
