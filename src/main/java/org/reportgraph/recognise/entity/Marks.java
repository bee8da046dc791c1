package org.reportgraph.recognise.entity;

/** Paired marks: quotation marks, book-title marks, brackets. */
final class Marks {
  private static final String OPEN = "“《（(［[「『\"";
  private static final String CLOSE = "”》）)］]」』\"";
  private static final int LONGEST_QUOTE = 24;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_BRACKET = 14;

  private Marks() {}

  /** The offset behind the closing mark, 0 if no short marked-off part opens at {@code begin}. */
  static int close(String text, int begin) {
    int which = OPEN.indexOf(text.charAt(begin));
    if (which < 0 || (text.charAt(begin) == '"' && !opens(text, begin))) {
      return 0;
    }
    Token.Kind kind = kind(text.charAt(begin));
    int longest =
        kind == Token.Kind.TITLE
            ? LONGEST_TITLE
            : kind == Token.Kind.QUOTE ? LONGEST_QUOTE : LONGEST_BRACKET;
    for (int i = begin + 1; i < text.length() && i - begin <= longest + 1; i++) {
      char c = text.charAt(i);
      if (c == CLOSE.charAt(which)) {
        return i - begin > 1 ? i + 1 : 0;
      }
      if ("。；！？".indexOf(c) >= 0 || (kind == Token.Kind.BRACKET && "，、：".indexOf(c) >= 0)) {
        return 0;
      }
    }
    return 0;
  }

  static Token.Kind kind(char open) {
    return switch (open) {
      case '《' -> Token.Kind.TITLE;
      case '（', '(', '［', '[' -> Token.Kind.BRACKET;
      default -> Token.Kind.QUOTE;
    };
  }

  // Straight quotation marks open and close in turn.
  private static boolean opens(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 0;
  }
}
