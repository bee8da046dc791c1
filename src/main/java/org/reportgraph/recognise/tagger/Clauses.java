package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph at the marks that no name runs over. */
final class Clauses {
  /** The greatest length of a name, in characters. */
  static final int LONGEST_NAME = 30;

  private static final String MARKS = "，。；：！？,;:!?　 \t";

  private Clauses() {}

  /**
   * A clause.
   *
   * @param begin offset of its first character
   * @param end offset behind its last character, the mark left out
   */
  record Clause(int begin, int end) {}

  static List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
        if (i - begin > 1) {
          clauses.add(new Clause(begin, i));
        }
        begin = i + 1;
      }
    }
    return clauses;
  }
}
