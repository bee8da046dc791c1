package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Span;

/**
 * A paragraph as the recognisers see it.
 *
 * @param paragraph the paragraph
 * @param tokens its words in order
 * @param phrases its noun phrases in order: runs of words that may stand in one name
 * @param names what the known names of the report are
 */
record Line(Paragraph paragraph, List<Token> tokens, List<Phrase> phrases, Vocabulary names) {
  /** How many words away a verb may stand. */
  private static final int REACH = 25;

  /** How many words away a verb may stand behind the last of several phrases. */
  private static final int NEAR = 8;

  Line {
    tokens = List.copyOf(tokens);
    phrases = List.copyOf(phrases);
  }

  static Line of(Paragraph paragraph, Tokenizer tokenizer, HeadNouns heads, Vocabulary names) {
    List<Token> tokens = Rejoining.of(tokenizer.tokens(paragraph.text()), heads);
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int j = i;
      while (j < tokens.size() && tokens.get(j).kind().nominal()) {
        j++;
      }
      if (j > i) {
        Phrase.of(paragraph.text(), tokens, i, j, heads).ifPresent(phrases::add);
      }
      i = Math.max(j, i + 1);
    }
    return new Line(paragraph, tokens, phrases, names);
  }

  String text() {
    return paragraph.text();
  }

  String textOf(int token) {
    return tokens.get(token).text();
  }

  /** The kind of a token, a mark outside the paragraph. */
  Token.Kind kind(int token) {
    return token < 0 || token >= tokens.size() ? Token.Kind.MARK : tokens.get(token).kind();
  }

  /** The characters of a token, empty outside the paragraph. */
  String at(int token) {
    return token < 0 || token >= tokens.size() ? "" : textOf(token);
  }

  /**
   * The verb that governs a phrase: the nearest one in front of it in the same clause, over scope
   * words, numbers and coordinated phrases; empty if there is none.
   */
  String verbBefore(int token) {
    return verbsBefore(token).stream().findFirst().orElse("");
  }

  /**
   * The verbs that may govern a phrase, the nearest first: behind a clause with 的 also those in
   * front of it (成为具有较大影响力的大数据创新中心).
   */
  List<String> verbsBefore(int token) {
    List<String> verbs = new ArrayList<>();
    boolean clause = false;
    for (int i = token - 1; i >= 0 && i > token - REACH; i--) {
      String word = textOf(i);
      boolean opens = i == 0 || !tokens.get(i - 1).kind().nominal();
      clause |= word.equals("的");
      if (tokens.get(i).kind() == Token.Kind.VERB || (opens && NameWords.LEADING.has(word))) {
        verbs.add(word);
        if (!clause) {
          return verbs;
        }
      }
      if (endsClause(i)) {
        return verbs;
      }
    }
    return verbs;
  }

  /**
   * The verb that follows a phrase in its clause, over coordinated phrases; empty if there is none.
   */
  String verbAfter(int token) {
    int words = 0;
    for (int i = token; i < tokens.size() && i < token + REACH && words < NEAR; i++) {
      if (tokens.get(i).kind() == Token.Kind.VERB) {
        return textOf(i);
      }
      if (endsClause(i)) {
        return "";
      }
      words = textOf(i).equals("、") ? 0 : words + 1;
    }
    return "";
  }

  private boolean endsClause(int i) {
    return tokens.get(i).kind() == Token.Kind.MARK && !textOf(i).equals("、") && !isQuote(textOf(i));
  }

  Mention mention(Span span, EntityClass type, String recogniser, double confidence) {
    return Mention.in(paragraph, span, type, recogniser, confidence);
  }

  private static boolean isQuote(String word) {
    return "“”\"".contains(word);
  }
}
