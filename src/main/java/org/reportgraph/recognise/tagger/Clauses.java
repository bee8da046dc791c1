package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Span;

/** Cuts a paragraph at the marks that no name runs over. */
final class Clauses {
  /** The greatest length of a name, in characters. */
  static final int LONGEST_NAME = 30;

  private static final String MARKS = "，。；：！？,;:!?　 \t";

  private Clauses() {}

  /** The clauses of a text, the marks left out. */
  static List<Span> of(String text) {
    List<Span> clauses = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
        if (i - begin > 1) {
          clauses.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return clauses;
  }
}
