package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import java.util.Random;

/**
 * Every stretch of a clause that could be a name, with the rows of its features. A stretch begins
 * and ends at no joining word or punctuation and holds marks only in pairs.
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
  final int[][] beginRows;
  final int[][] endRows;
  final int[][] insideRows;
  final int[][] wholeRows;

  Grid(Reading reading, Clauses.Clause clause, RowSource rows) {
    from = clause.begin();
    size = clause.end() - clause.begin();
    int[] starts = new int[size * Clauses.LONGEST_NAME];
    int[] stops = new int[starts.length];
    int found = 0;
    for (int end = 2; end <= size; end++) {
      if (NO_END.indexOf(reading.text.charAt(from + end - 1)) >= 0) {
        continue;
      }
      for (int begin = Math.max(0, end - Clauses.LONGEST_NAME); begin < end - 1; begin++) {
        if (NO_BEGIN.indexOf(reading.text.charAt(from + begin)) < 0
            && reading.balanced(from + begin, from + end)) {
          starts[found] = begin;
          stops[found++] = end;
        }
      }
    }
    count = found;
    begins = Arrays.copyOf(starts, count);
    ends = Arrays.copyOf(stops, count);
    beginRows = new int[size][];
    endRows = new int[size + 1][];
    insideRows = new int[size][];
    wholeRows = new int[count][];
    fill(reading, rows);
  }

  private Grid(Grid whole, Random random, double share) {
    from = whole.from;
    size = whole.size;
    count = whole.count;
    begins = whole.begins;
    ends = whole.ends;
    beginRows = thin(whole.beginRows, random, share);
    endRows = thin(whole.endRows, random, share);
    insideRows = thin(whole.insideRows, random, share);
    wholeRows = thin(whole.wholeRows, random, share);
  }

  /** The same grid without a share of its features, taken at random. */
  Grid without(double share, Random random) {
    return new Grid(this, random, share);
  }

  private static int[][] thin(int[][] rows, Random random, double share) {
    int limit = (int) (share * 65536);
    int[][] kept = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == null) {
        continue;
      }
      int[] some = new int[rows[i].length];
      int count = 0;
      for (int row : rows[i]) {
        if ((random.nextInt() >>> 16) >= limit) {
          some[count++] = row;
        }
      }
      kept[i] = Arrays.copyOf(some, count);
    }
    return kept;
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

  /** Turns the hashes of features into rows of weights. */
  interface RowSource {
    int[] rows(Hashes hashes);
  }

  private void fill(Reading reading, RowSource rows) {
    Hashes hashes = new Hashes();
    Features features = new Features(reading, hashes);
    for (int i = 0; i < size; i++) {
      hashes.clear();
      features.begin(from + i, from);
      beginRows[i] = rows.rows(hashes);
      hashes.clear();
      features.inside(from + i);
      insideRows[i] = rows.rows(hashes);
      hashes.clear();
      features.end(from + i + 1, from + size);
      endRows[i + 1] = rows.rows(hashes);
    }
    for (int i = 0; i < count; i++) {
      hashes.clear();
      features.whole(from + begins[i], from + ends[i]);
      wholeRows[i] = rows.rows(hashes);
    }
  }
}
