package org.reportgraph.recognise.tagger;

/**
 * Hashes of all stretches of a text in constant time each. Full-width forms are folded to half
 * width and all digits to one, so that 1号线 and ２号线 look alike.
 */
final class TextHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int LONGEST = 64;
  private static final long[] POWERS = powers();

  private final long[] prefix;

  TextHash(CharSequence text) {
    prefix = new long[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      prefix[i + 1] = prefix[i] * BASE + fold(text.charAt(i)) + 1;
    }
  }

  /** The hash of a whole text. */
  static int of(CharSequence text) {
    return new TextHash(text).hash(0, text.length());
  }

  /** The hash of a stretch of at most 64 characters. */
  int hash(int begin, int end) {
    return finish(prefix[end] - prefix[begin] * POWERS[end - begin]);
  }

  /** One number of two, the order counts. */
  static int mix(int a, int b) {
    int h = a * 0x85EBCA6B + b;
    h ^= h >>> 15;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 13);
  }

  /** Half width; digits as 0. */
  static char fold(char c) {
    char narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    return narrow >= '0' && narrow <= '9' ? '0' : narrow;
  }

  private static int finish(long h) {
    long x = (h ^ (h >>> 29)) * 0xBF58476D1CE4E5B9L;
    return (int) (x ^ (x >>> 32));
  }

  private static long[] powers() {
    long[] powers = new long[LONGEST + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }
}
