package org.reportgraph.reconcile;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.reportgraph.map.Pinyin;

/**
 * How like a query is to the names of a thing.
 *
 * @param score from 0 to 100
 * @param kind what made it so
 */
record Likeness(double score, Kind kind) implements Comparable<Likeness> {
  private static final double MOST_OF_A_PART = 80;
  private static final double LEAST_OF_A_WHOLE_PART = 50;
  private static final double MOST_OF_PART_OF_PINYIN = 60;

  /** Ways of being like, best first, with their scores. */
  enum Kind {
    FULL_NAME(100),
    SHORT_FORM(95),
    PINYIN(85),
    INITIALS(70),
    PART(0),
    /** No name was given. */
    NOT_ASKED(0);

    private final double score;

    Kind(double score) {
      this.score = score;
    }

    /** Whether the query is a whole name, letter by letter. */
    boolean isWhole() {
      return this == FULL_NAME || this == SHORT_FORM;
    }
  }

  static Likeness of(String query, String label, Collection<String> others) {
    Likeness best = of(query, label, Kind.FULL_NAME);
    for (String other : others) {
      Likeness next = of(query, other, Kind.SHORT_FORM);
      best = next.compareTo(best) > 0 ? next : best;
    }
    return best;
  }

  private static Likeness of(String query, String name, Kind whole) {
    String sought = plain(query);
    String given = plain(name);
    if (sought.isEmpty() || given.isEmpty()) {
      return new Likeness(0, Kind.PART);
    }
    if (sought.equals(given)) {
      return new Likeness(whole.score, whole);
    }
    return sought.matches("[a-z0-9]+") && !given.matches("[a-z0-9]+")
        ? ofSound(sought, name)
        : new Likeness(part(sought, given), Kind.PART);
  }

  // 1号线 in 轨道交通1号线 is more than the pairs of characters that both have.
  private static double part(String sought, String given) {
    double pairs = dice(sought, given) * MOST_OF_A_PART;
    return sought.length() > 2 && given.contains(sought)
        ? Math.max(pairs, LEAST_OF_A_WHOLE_PART + 30.0 * sought.length() / given.length())
        : pairs;
  }

  private static Likeness ofSound(String sought, String name) {
    String spoken = Pinyin.of(name).toLowerCase(Locale.ROOT);
    String joined = plain(spoken);
    if (sought.equals(joined) || sought.equals(plain(spoken.replace('ü', 'v')))) {
      return new Likeness(Kind.PINYIN.score, Kind.PINYIN);
    }
    if (sought.length() > 1 && sought.equals(initials(spoken))) {
      return new Likeness(Kind.INITIALS.score, Kind.INITIALS);
    }
    return new Likeness(dice(sought, joined) * MOST_OF_PART_OF_PINYIN, Kind.PART);
  }

  private static String initials(String spoken) {
    return plain(spoken.replaceAll("(?<=\\p{L})\\p{L}+| ", ""));
  }

  /** Letters and digits alone, lower case, half width, without tone marks. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\s\\p{P}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Dice coefficient of pairs of neighbouring characters, 0 to 1. */
  static double dice(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * both.size() / (left.size() + right.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  @Override
  public int compareTo(Likeness other) {
    return Double.compare(score, other.score);
  }
}
