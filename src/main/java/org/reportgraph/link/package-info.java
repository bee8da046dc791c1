/**
 * Brings the mentions of one thing together to one entity and resolves places. May import {@code
 * model} and {@code lexicon}.
 */
package org.reportgraph.link;
