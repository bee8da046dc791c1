package org.reportgraph.model;

/**
 * Where a fact stands and who found it.
 *
 * @param paragraph number of the paragraph in its report, from 1
 * @param span the words that say so, in the reading text of the paragraph
 * @param recogniser name of the recogniser that found the fact
 * @param confidence estimated probability that the fact is right, above 0 and at most 1
 */
public record Evidence(int paragraph, Span span, String recogniser, double confidence) {
  public Evidence {
    if (paragraph < 1 || recogniser.isEmpty() || !(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "no evidence: paragraph %d, recogniser '%s', confidence %s"
              .formatted(paragraph, recogniser, confidence));
    }
  }
}
