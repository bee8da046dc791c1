package org.reportgraph.lexicon;

import java.util.Collection;

/**
 * Tells by two characters of a text how long the words of a list can be that begin or end there:
 * most places and lengths are refused without a look at the words themselves. A word may be shorter
 * than told, never longer.
 */
public final class WordLengths {
  private static final int SLOTS = 1 << 14;

  /** Stands for all lengths from here on. */
  private static final int LONG = Integer.SIZE - 1;

  /** For each pair of first characters the lengths of the words with them, a bit each. */
  private final int[] byFirst;

  /** The same for pairs of last characters. */
  private final int[] byLast;

  private WordLengths(int[] byFirst, int[] byLast) {
    this.byFirst = byFirst;
    this.byLast = byLast;
  }

  public static WordLengths of(Collection<String> words) {
    return new WordLengths(new int[2 * SLOTS], new int[2 * SLOTS]).with(words);
  }

  /** The same with more words. */
  public WordLengths with(Collection<String> words) {
    WordLengths more = new WordLengths(byFirst.clone(), byLast.clone());
    words.stream().filter(word -> !word.isEmpty()).forEach(more::add);
    return more;
  }

  /** The greatest length of a word that begins at the offset, 0 where none does. */
  public int from(CharSequence text, int begin) {
    return longest(lengthsFrom(text, begin), text.length() - begin);
  }

  /** Whether a word of that length may begin at the offset. */
  public boolean mayBegin(CharSequence text, int begin, int length) {
    return has(lengthsFrom(text, begin), length);
  }

  /** The greatest length of a word that ends before the offset, 0 where none does. */
  public int to(CharSequence text, int end) {
    return longest(lengthsTo(text, end), end);
  }

  /** Whether a word of that length may end before the offset. */
  public boolean mayEnd(CharSequence text, int end, int length) {
    return has(lengthsTo(text, end), length);
  }

  private void add(String word) {
    int length = word.length();
    char first = word.charAt(0);
    char last = word.charAt(length - 1);
    byFirst[length == 1 ? single(first) : pair(first, word.charAt(1))] |= bit(length);
    byLast[length == 1 ? single(last) : pair(word.charAt(length - 2), last)] |= bit(length);
  }

  private int lengthsFrom(CharSequence text, int begin) {
    if (begin >= text.length()) {
      return 0;
    }
    char first = text.charAt(begin);
    int longer = begin + 1 < text.length() ? byFirst[pair(first, text.charAt(begin + 1))] : 0;
    return longer | byFirst[single(first)];
  }

  private int lengthsTo(CharSequence text, int end) {
    if (end <= 0) {
      return 0;
    }
    char last = text.charAt(end - 1);
    int longer = end > 1 ? byLast[pair(text.charAt(end - 2), last)] : 0;
    return longer | byLast[single(last)];
  }

  private static boolean has(int lengths, int length) {
    return (lengths & bit(length)) != 0;
  }

  private static int longest(int lengths, int most) {
    int longest = LONG - Integer.numberOfLeadingZeros(lengths | 1);
    return longest == LONG ? most : Math.min(most, longest);
  }

  private static int bit(int length) {
    return 1 << Math.min(length, LONG);
  }

  private static int pair(char first, char second) {
    return (first * 131 + second) & (SLOTS - 1);
  }

  // Behind those of the pairs.
  private static int single(char c) {
    return SLOTS + (c & (SLOTS - 1));
  }
}
