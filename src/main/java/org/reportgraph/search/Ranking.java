package org.reportgraph.search;

import java.util.Locale;
import org.reportgraph.map.Pinyin;

/**
 * How well a name answers a query, from 0 to 1: the whole name before its beginning, its beginning
 * before a part, its characters before its pinyin, its pinyin before its initials, words in a text
 * last. What reports mention often comes first among equals.
 */
public final class Ranking {
  private static final double WORDS = 0.5;
  private static final double IN_TEXT = 0.55;
  private static final double WEIGHT_OF_MENTIONS = 0.1;
  private static final double WEIGHT_OF_TEXT = 0.04;

  private Ranking() {}

  /** The likeness of a name to a query. */
  public static double ofName(String query, String name) {
    String sought = plain(query);
    String given = plain(name);
    if (given.contains(sought)) {
      return contained(sought, given, 1);
    }
    String spoken = Pinyin.of(name).toLowerCase(Locale.ROOT);
    String joined = Terms.fold(spoken).replace(" ", "");
    if (joined.contains(sought)) {
      return contained(sought, joined, 0.95);
    }
    String keyboard = Terms.fold(spoken.replace('ü', 'v')).replace(" ", "");
    if (keyboard.contains(sought)) {
      return contained(sought, keyboard, 0.95);
    }
    String initials = Terms.fold(spoken.replaceAll("(?<=\\p{L})\\p{L}+| ", ""));
    return initials.contains(sought) ? contained(sought, initials, 0.9) : WORDS;
  }

  /** The likeness of a paragraph, which holds the query as it stands or only its words. */
  static double ofText(String query, String text) {
    return (plain(text).contains(plain(query)) ? IN_TEXT : WORDS) / 2;
  }

  /**
   * The final score.
   *
   * @param likeness of name or text
   * @param mentions how often reports name the thing
   * @param relevance the score of Lucene, above 0
   */
  static double score(double likeness, int mentions, double relevance) {
    double score =
        likeness
            + WEIGHT_OF_MENTIONS * mentions / (mentions + 3.0)
            + WEIGHT_OF_TEXT * relevance / (relevance + 10);
    return Math.round(score * 1000) / 1000.0;
  }

  private static double contained(String sought, String given, double whole) {
    if (given.equals(sought)) {
      return whole;
    }
    return given.startsWith(sought) ? whole - 0.15 : whole - 0.25;
  }

  private static String plain(String text) {
    return Terms.fold(text).replaceAll("[\\s\\p{P}]", "");
  }
}
