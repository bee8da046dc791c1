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
  Line {
    tokens = List.copyOf(tokens);
    phrases = List.copyOf(phrases);
  }

  static Line of(Paragraph paragraph, Tokenizer tokenizer, HeadNouns heads, Vocabulary names) {
    List<Token> tokens = Rejoining.of(paragraph.text(), tokenizer.tokens(paragraph.text()), heads);
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
    return tokens.get(token).span().of(text());
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
    for (int i = token - 1; i >= 0 && i > token - 25; i--) {
      String word = textOf(i);
      boolean opens = i == 0 || !tokens.get(i - 1).kind().nominal();
      if (tokens.get(i).kind() == Token.Kind.VERB || (opens && Phrase.LEADING.contains(word))) {
        return word;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK && !word.equals("、") && !isQuote(word)) {
        return "";
      }
    }
    return "";
  }

  /** The verb that follows a phrase in its clause within a few words; empty if there is none. */
  String verbAfter(int token) {
    for (int i = token; i < tokens.size() && i < token + 8; i++) {
      String word = textOf(i);
      if (tokens.get(i).kind() == Token.Kind.VERB) {
        return word;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK && !word.equals("、") && !isQuote(word)) {
        return "";
      }
    }
    return "";
  }

  Mention mention(Span span, EntityClass type, String recogniser, double confidence) {
    return Mention.in(paragraph, span, type, recogniser, confidence);
  }

  private static boolean isQuote(String word) {
    return "“”\"".contains(word);
  }
}
