/**
 * Turns a source text into a {@link org.reportgraph.model.Report}: title data, sections,
 * paragraphs, sentences and the time each sentence speaks of. May import {@code model} and {@code
 * lexicon}.
 */
package org.reportgraph.segment;
