/**
 * Finds the numbers of a paragraph that measure something, with what they measure, how and when.
 * May import {@code model} and {@code lexicon}.
 */
package org.reportgraph.recognise.figure;
