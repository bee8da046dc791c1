package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

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

  private Grid(Grid hashed, IntUnaryOperator row) {
    from = hashed.from;
    size = hashed.size;
    count = hashed.count;
    begins = hashed.begins;
    ends = hashed.ends;
    beginRows = inRows(hashed.beginRows, row);
    endRows = inRows(hashed.endRows, row);
    insideRows = inRows(hashed.insideRows, row);
    wholeRows = inRows(hashed.wholeRows, row);
  }

  private static int[][] inRows(int[][] hashes, IntUnaryOperator row) {
    int[][] rows = new int[hashes.length][];
    for (int i = 0; i < rows.length; i++) {
      if (hashes[i] != null) {
        rows[i] = Arrays.stream(hashes[i]).map(row).filter(r -> r != 0).toArray();
      }
    }
    return rows;
  }

  private Grid(Grid whole, int[] stretches) {
    from = whole.from;
    size = whole.size;
    count = stretches.length;
    begins = new int[count];
    ends = new int[count];
    wholeRows = new int[count][];
    for (int i = 0; i < count; i++) {
      begins[i] = whole.begins[stretches[i]];
      ends[i] = whole.ends[stretches[i]];
      wholeRows[i] = whole.wholeRows[stretches[i]];
    }
    beginRows = whole.beginRows;
    endRows = whole.endRows;
    insideRows = whole.insideRows;
  }

  /**
   * The same grid with rows of weights in the place of hashes.
   *
   * @param row from a hash to its row, 0 where it has none
   */
  Grid inRows(IntUnaryOperator row) {
    return new Grid(this, row);
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

  /** Turns the hashes of features into what the grid holds: rows of weights or the hashes. */
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
