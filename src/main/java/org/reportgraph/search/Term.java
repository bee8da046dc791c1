package org.reportgraph.search;

/**
 * What the index knows of a stretch of text.
 *
 * @param text the term, folded
 * @param begin first character in the text, from 0; also its position, so that a phrase of
 *     consecutive terms is a substring
 * @param end the character after the last
 */
record Term(String text, int begin, int end) {
  Term {
    if (text.isEmpty() || begin < 0 || end <= begin) {
      throw new IllegalArgumentException(text + " at " + begin + "-" + end);
    }
  }
}
