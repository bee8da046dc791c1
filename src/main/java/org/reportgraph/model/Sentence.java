package org.reportgraph.model;

/**
 * A sentence of a paragraph.
 *
 * @param span its characters in the reading text of the paragraph, closing mark included
 * @param frame the time it speaks of
 */
public record Sentence(Span span, TimeFrame frame) {}
