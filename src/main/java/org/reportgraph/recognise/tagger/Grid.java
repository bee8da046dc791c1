package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import org.reportgraph.model.Span;

/**
 * Every stretch of a clause that could be a name. A stretch begins and ends at no joining word or
 * punctuation and holds marks only in pairs.
 */
final class Grid {
  private static final String NO_BEGIN = "、）)”》」』的和与及等—―-·・/．.了";
  private static final String NO_END = "、（(“《「『的和与及—―-·・/“";

  final int from;
  final int size;

  /** Number of stretches, ordered by end, then by begin. */
  final int count;

  final int[] begins;
  final int[] ends;

  /** Places where one name of a list may follow another. */
  final Conjunctions conjunctions;

  Grid(Reading reading, Span clause) {
    from = clause.begin();
    size = clause.end() - clause.begin();
    int[] starts = new int[size * Clauses.LONGEST_NAME];
    int[] stops = new int[starts.length];
    boolean[] opens = new boolean[size];
    for (int begin = 0; begin < size; begin++) {
      opens[begin] = NO_BEGIN.indexOf(reading.text.charAt(from + begin)) < 0;
    }
    int found = 0;
    for (int end = 2; end <= size; end++) {
      if (NO_END.indexOf(reading.text.charAt(from + end - 1)) >= 0) {
        continue;
      }
      for (int begin = Math.max(0, end - Clauses.LONGEST_NAME); begin < end - 1; begin++) {
        if (opens[begin] && reading.balanced(from + begin, from + end)) {
          starts[found] = begin;
          stops[found++] = end;
        }
      }
    }
    count = found;
    begins = Arrays.copyOf(starts, count);
    ends = Arrays.copyOf(stops, count);
    conjunctions = new Conjunctions(clause.of(reading.text));
  }

  private Grid(Grid whole, int[] stretches) {
    from = whole.from;
    size = whole.size;
    count = stretches.length;
    conjunctions = whole.conjunctions;
    begins = new int[count];
    ends = new int[count];
    for (int i = 0; i < count; i++) {
      begins[i] = whole.begins[stretches[i]];
      ends[i] = whole.ends[stretches[i]];
    }
  }

  /**
   * The same grid with some of its stretches alone.
   *
   * @param stretches their indexes, rising
   */
  Grid of(int[] stretches) {
    return new Grid(this, stretches);
  }

  /** The index of a stretch, or -1. */
  int indexOf(int begin, int end) {
    for (int i = 0; i < count; i++) {
      if (begins[i] == begin && ends[i] == end) {
        return i;
      }
    }
    return -1;
  }
}
