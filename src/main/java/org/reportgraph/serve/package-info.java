/**
 * Serves a store over HTTP with embedded Fuseki. May import {@code model}, {@code map}, {@code
 * store} and Jena.
 */
package org.reportgraph.serve;
