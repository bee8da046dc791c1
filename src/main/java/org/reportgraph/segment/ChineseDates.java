package org.reportgraph.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Chinese numerals: 二〇〇四年一月八日. */
final class ChineseDates {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern NUMERAL =
      Pattern.compile("[〇○零Ο一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=月|日)");
  private static final Pattern DAY =
      Pattern.compile("((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

  private ChineseDates() {}

  /** The text with the numerals of its dates as digits: 2004年1月8日. */
  static String digits(String text) {
    return NUMERAL
        .matcher(text)
        .replaceAll(
            match -> match.group().length() == 4 ? years(match.group()) : days(match.group()));
  }

  /** The first day named, ISO 8601. */
  static Optional<String> firstDay(String text) {
    Matcher day = DAY.matcher(text);
    return day.find()
        ? Optional.of(
            "%s-%02d-%02d"
                .formatted(
                    day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))))
        : Optional.empty();
  }

  private static String years(String word) {
    StringBuilder digits = new StringBuilder();
    word.chars().forEach(c -> digits.append(Math.max(0, DIGITS.indexOf(c))));
    return digits.toString();
  }

  private static String days(String word) {
    int ten = word.indexOf('十');
    int high = ten > 0 ? DIGITS.indexOf(word.charAt(0)) : 1;
    String last = ten < 0 ? word : word.substring(ten + 1);
    int low = last.isEmpty() ? 0 : DIGITS.indexOf(last.charAt(0));
    return String.valueOf(ten < 0 ? low : 10 * high + low);
  }
}
