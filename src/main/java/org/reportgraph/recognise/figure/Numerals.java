package org.reportgraph.recognise.figure;

import java.math.BigDecimal;

/** Reads numbers in digits (1,234.5) and in Chinese numerals (三百二十, 两千零五, 二〇一七). */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SMALL = "十百千";

  private Numerals() {}

  /** The value of digits with or without thousands commas and a decimal point. */
  static BigDecimal ofDigits(String text) {
    return new BigDecimal(text.replace(",", ""));
  }

  /**
   * The value of a Chinese numeral below 10000, additive (三百二十) or by place (二〇一七).
   *
   * @throws IllegalArgumentException if a character is none of a numeral
   */
  static BigDecimal ofChinese(String text) {
    boolean byPlace = text.length() > 1 && text.chars().noneMatch(c -> SMALL.indexOf(c) >= 0);
    long value = 0;
    long digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int power = SMALL.indexOf(c);
      if (power >= 0) {
        value += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power + 1);
        digit = -1;
      } else if (byPlace) {
        value = value * 10 + digit(c);
      } else {
        digit = digit(c) == 0 ? -1 : digit(c);
      }
    }
    return BigDecimal.valueOf(byPlace || digit < 0 ? value : value + digit);
  }

  private static int digit(char c) {
    int digit = c == '两' ? 2 : c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
    if (digit < 0) {
      throw new IllegalArgumentException("no Chinese digit: " + c);
    }
    return digit;
  }
}
