/**
 * Answers which thing of a store a name of somebody's table means, after the W3C Reconciliation
 * Service API 0.2: candidates with explained scores, suggestions, previews and values. Knows
 * nothing of HTTP. May import {@code lexicon}, {@code map}, {@code search} and Jena.
 */
package org.reportgraph.reconcile;
