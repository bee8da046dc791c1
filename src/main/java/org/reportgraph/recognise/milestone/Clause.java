package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;

/**
 * The words between two commas or full stops outside names.
 *
 * @param sentence the sentence it belongs to
 * @param span its characters in the paragraph, without the closing mark
 * @param text the characters of the paragraph, those of names replaced by {@link #NAME}
 * @param mentions the names in it, in order
 */
record Clause(Sentence sentence, Span span, String text, List<Mention> mentions) {
  /** Stands for a character of a name. */
  static final char NAME = '\uFFFC';

  private static final String MARKS = "，,；;：:。！？!?";

  Clause {
    mentions = List.copyOf(mentions);
  }

  /** The clauses of a paragraph in order. */
  static List<Clause> of(Paragraph paragraph, List<Mention> mentions) {
    String masked = mask(paragraph.text(), mentions);
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      int begin = sentence.span().begin();
      for (int i = begin; i <= sentence.span().end(); i++) {
        if (i == sentence.span().end() || MARKS.indexOf(masked.charAt(i)) >= 0) {
          add(clauses, sentence, new Span(begin, i), masked, mentions);
          begin = i + 1;
        }
        if (begin > sentence.span().end()) {
          break;
        }
      }
    }
    return clauses;
  }

  /** The characters between two offsets of the paragraph, without those of names. */
  String between(int from, int to) {
    return text.substring(from, Math.max(from, to)).replace(String.valueOf(NAME), "");
  }

  private static void add(
      List<Clause> clauses, Sentence sentence, Span span, String masked, List<Mention> mentions) {
    if (span.length() > 0) {
      clauses.add(
          new Clause(
              sentence,
              span,
              masked,
              mentions.stream().filter(mention -> span.contains(mention.span())).toList()));
    }
  }

  private static String mask(String text, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder(text);
    for (Mention mention : mentions) {
      for (int i = mention.span().begin(); i < mention.span().end(); i++) {
        masked.setCharAt(i, NAME);
      }
    }
    return masked.toString();
  }
}
