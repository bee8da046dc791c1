/**
 * Finds what ties named things together: wordings of the sentence ({@code
 * seeds/relation-patterns.tsv}), places, owners and end points inside names, and the structure of a
 * paragraph. May import {@code model} and {@code lexicon}.
 */
package org.reportgraph.recognise.relation;
