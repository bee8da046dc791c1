package org.reportgraph.recognise.figure;

/** Folds full-width digits, letters and signs to half-width, character for character. */
final class Folding {
  private static final int FULL_WIDTH = 0xFEE0;

  private Folding() {}

  /** A text of the same length in which numbers read the same however wide they are written. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      folded.setCharAt(i, fold(text.charAt(i)));
    }
    for (int i = 0; i < text.length(); i++) {
      if (folded.charAt(i) == ',' && !(digitAt(folded, i - 1) && digitAt(folded, i + 1))) {
        folded.setCharAt(i, '，');
      }
    }
    return folded.toString();
  }

  // Marks of a sentence stay as they are: they tell clauses apart.
  private static char fold(char c) {
    boolean wide = c >= '！' && c <= '～';
    if (wide && "，；：！？（）、".indexOf(c) < 0) {
      return (char) (c - FULL_WIDTH);
    }
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      case ';' -> '；';
      case '∶' -> '：';
      case ':' -> '：';
      case '　' -> ' ';
      default -> c;
    };
  }

  private static boolean digitAt(CharSequence text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
