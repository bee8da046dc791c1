package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes the names whose probabilities, each less a threshold, have the greatest sum: the reading
 * with the best expected score rather than the single most probable one.
 */
final class Decoder {

  /** A name taken: offsets in the clause, class, probability. */
  record Pick(int begin, int end, int type, double probability) {}

  private final double threshold;
  private final double strictness;

  /**
   * @param threshold probability from which a name pays, 0 to 1
   * @param strictness share of the exact name in its worth; the rest goes to probable readings that
   *     contain it or lie in it and are at most twice, at least half as long
   */
  Decoder(double threshold, double strictness) {
    this.threshold = threshold;
    this.strictness = strictness;
  }

  /** The names taken, in text order, without overlaps. */
  List<Pick> decode(Lattice lattice) {
    Grid grid = lattice.grid;
    double[] worth = new double[grid.count];
    int[] type = new int[grid.count];
    for (int s = 0; s < grid.count; s++) {
      worth[s] = -1;
      for (int c = 0; c < Lattice.CLASSES; c++) {
        double p = lattice.probabilities[s * Lattice.CLASSES + c];
        if (p < 0.02) {
          continue;
        }
        double value = strictness * p + (1 - strictness) * near(lattice, s, c);
        if (value > worth[s]) {
          worth[s] = value;
          type[s] = c;
        }
      }
    }
    double[] best = new double[grid.size + 1];
    int[] choice = new int[grid.size + 1];
    int s = 0;
    for (int end = 1; end <= grid.size; end++) {
      best[end] = best[end - 1];
      choice[end] = -1;
      for (; s < grid.count && grid.ends[s] == end; s++) {
        double value = best[grid.begins[s]] + worth[s] - threshold;
        if (value > best[end]) {
          best[end] = value;
          choice[end] = s;
        }
      }
    }
    List<Pick> picks = new ArrayList<>();
    for (int end = grid.size; end > 0; ) {
      int stretch = choice[end];
      if (stretch < 0) {
        end--;
      } else {
        picks.add(
            new Pick(
                grid.begins[stretch],
                end,
                type[stretch],
                lattice.probabilities[stretch * Lattice.CLASSES + type[stretch]]));
        end = grid.begins[stretch];
      }
    }
    Collections.reverse(picks);
    return picks;
  }

  private static double near(Lattice lattice, int stretch, int type) {
    Grid grid = lattice.grid;
    int begin = grid.begins[stretch];
    int end = grid.ends[stretch];
    double sum = 0;
    for (int s = 0; s < grid.count; s++) {
      double p = lattice.probabilities[s * Lattice.CLASSES + type];
      if (p < 0.005) {
        continue;
      }
      boolean within = grid.begins[s] >= begin && grid.ends[s] <= end;
      boolean around = grid.begins[s] <= begin && grid.ends[s] >= end;
      int length = grid.ends[s] - grid.begins[s];
      if ((within && 2 * length >= end - begin) || (around && 2 * (end - begin) >= length)) {
        sum += p;
      }
    }
    return Math.min(1, sum);
  }
}
