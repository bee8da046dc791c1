package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.Optional;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Span;

/**
 * A run of words that may stand in one name, up to its last head noun.
 *
 * @param first index of its first token
 * @param last index behind the last token of the name
 * @param end index behind the last token of the run
 * @param span the characters of the name
 * @param head the head noun that ends the name; empty if the run has none
 * @param proper whether the words before the head noun hold more than general words
 * @param brand whether they hold more than general words and places
 * @param loose whether words that change the meaning follow the head noun in the run
 */
record Phrase(
    int first,
    int last,
    int end,
    Span span,
    String head,
    boolean proper,
    boolean brand,
    boolean loose) {
  /** The phrase of the tokens from {@code begin} to {@code end}; none if only brackets. */
  static Optional<Phrase> of(String text, List<Token> tokens, int begin, int end, HeadNouns heads) {
    int first = begin;
    while (first < end
        && (tokens.get(first).kind() == Token.Kind.BRACKET || leads(tokens, first, end))) {
      first++;
    }
    if (first == end) {
      return Optional.empty();
    }
    int last = end;
    while (last > first && tokens.get(last - 1).kind() == Token.Kind.BRACKET) {
      last--;
    }
    int from = tokens.get(first).begin();
    for (int k = last; k > first; k--) {
      int nounEnd = tokens.get(k - 1).end();
      int phase = k;
      if (k - 1 > first && NameWords.PHASE.has(tokens.get(k - 1).text())) {
        nounEnd = tokens.get(k - 2).end();
        phase = k - 1;
      }
      String head =
          marked(tokens.get(phase - 1).kind())
              ? ""
              : headAt(text, tokens.get(phase - 1), from, nounEnd, heads);
      if (!head.isEmpty() && !eventTail(text, tokens, first, k - 1, heads)) {
        boolean light = light(tokens, k, last);
        if (light || nounEnd - from > head.length()) {
          return Optional.of(of(tokens, first, k, end, head, nounEnd - head.length(), !light));
        }
      }
    }
    return Optional.of(of(tokens, first, last, end, "", tokens.get(last - 1).end(), false));
  }

  private static Phrase of(
      List<Token> tokens, int first, int last, int end, String head, int headBegin, boolean loose) {
    boolean proper = false;
    boolean brand = false;
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      boolean before = token.begin() < headBegin;
      proper |= token.kind().proper() && before;
      brand |= token.kind().brand() && before;
    }
    Span span = new Span(tokens.get(first).begin(), tokens.get(last - 1).end());
    return new Phrase(first, last, end, span, head, proper, brand, loose);
  }

  // 农业嘉年华|活动
  private static boolean eventTail(
      String text, List<Token> tokens, int first, int at, HeadNouns heads) {
    if (at == first || !NameWords.EVENT_TAIL.has(tokens.get(at).text())) {
      return false;
    }
    String before = heads.endingAt(text, tokens.get(first).begin(), tokens.get(at - 1).end());
    return before.length() > 1 && heads.of(before).contains(EntityClass.EVENT);
  }

  // 建设|科技成果转化基地, 统筹|“硬投资”, but 建设工程.
  private static boolean leads(List<Token> tokens, int first, int end) {
    boolean marked = end - first > 1 && names(tokens.get(first + 1).kind());
    return (marked || end - first > 2) && NameWords.LEADING.has(tokens.get(first).text());
  }

  private static boolean names(Token.Kind kind) {
    return kind == Token.Kind.QUOTE || kind == Token.Kind.NAME || kind == Token.Kind.TERM;
  }

  // A noun of one character ends names that are no word (漕河), not words (发展 is no 展).
  private static String headAt(String text, Token last, int from, int end, HeadNouns heads) {
    String head = heads.endingAt(text, from, end);
    boolean word = last.kind() != Token.Kind.UNKNOWN && last.span().length() > 1;
    return head.length() == 1 && word ? "" : head;
  }

  private static boolean marked(Token.Kind kind) {
    return switch (kind) {
      case DIGITS, QUOTE, TITLE, BRACKET -> true;
      default -> false;
    };
  }

  private static boolean light(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!NameWords.LIGHT.has(tokens.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  int modifierLength() {
    return span.length() - head.length();
  }

  /** The same without leading words that only say which kind or rank. */
  Phrase trimmed(String text, List<Token> tokens) {
    int from = first;
    while (from < last - 1
        && tokens.get(from).kind() == Token.Kind.WORD
        && NameWords.TRIMMED.has(tokens.get(from).text())) {
      from++;
    }
    return from == first
        ? this
        : new Phrase(
            from,
            last,
            end,
            new Span(tokens.get(from).begin(), span.end()),
            head,
            proper,
            brand,
            loose);
  }
}
