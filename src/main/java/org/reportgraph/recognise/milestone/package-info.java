/**
 * Finds what the text says happens to named things: the verbs of a clause ({@code
 * seeds/verbs.tsv}), the things each verb governs, and the years. May import {@code model} and
 * {@code lexicon}.
 */
package org.reportgraph.recognise.milestone;
