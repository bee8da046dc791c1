package org.reportgraph.recognise.tagger;

import java.util.Arrays;

/**
 * All readings of a clause as a sequence of names and of characters outside names, under a
 * semi-Markov conditional random field (Sarawagi and Cohen, 2004): a reading's probability is
 * proportional to the exponential of the sum of the scores of its names.
 */
final class Lattice {
  /** Number of classes. */
  static final int CLASSES = Weights.WIDTH - 1;

  /** A stretch whose best score is so low adds nothing that could be seen. */
  private static final float NEGLIGIBLE = -14;

  /**
   * Keeps a share of the readings, against rounding, where conjunctions speak against all names.
   */
  private static final double LEAST = -1 + 1e-6;

  final Grid grid;

  /** Score of each stretch as each class. */
  final float[] scores;

  /** What each conjunction adds to a name of each class behind one of each class. */
  final float[] conjunctions;

  /** Probability of each stretch as each class. */
  final float[] probabilities;

  /** Sums over the readings of what stands before each offset. */
  private final double[] forward;

  /** Sums over the readings of what stands from each offset on. */
  private final double[] backward;

  /** Sum over the classes of each stretch by itself. */
  private final double[] alone;

  /** Sums over the readings up to a name of each class before each conjunction. */
  private final double[] before;

  /** Sums over the readings from a name of each class behind each conjunction on. */
  private final double[] behind;

  /**
   * @param scores of each stretch as each class: {@link #CLASSES} numbers a stretch
   * @param conjunctions what each conjunction adds to the score of a name behind it, for each class
   *     of the name before it and each class of the name behind it
   */
  Lattice(Grid grid, float[] scores, float[] conjunctions) {
    this.grid = grid;
    this.scores = scores;
    this.conjunctions = conjunctions;
    this.probabilities = new float[scores.length];
    this.forward = new double[grid.size + 1];
    this.backward = new double[grid.size + 1];
    this.alone = new double[grid.count];
    this.before = new double[grid.conjunctions.count * CLASSES];
    this.behind = new double[grid.conjunctions.count * CLASSES];
    sum();
  }

  /** Logarithm of the sum over all readings. */
  double total() {
    return forward[grid.size];
  }

  /** Probability of names of each class before and of each class behind each conjunction. */
  float[] pairs() {
    float[] pairs = new float[conjunctions.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] > Double.NEGATIVE_INFINITY) {
        int conjunction = i / CLASSES * CLASSES;
        for (int c = 0; c < CLASSES; c++) {
          int pair = i * CLASSES + c;
          pairs[pair] =
              (float) Math.exp(before[i] + conjunctions[pair] + behind[conjunction + c] - total());
        }
      }
    }
    return pairs;
  }

  private void sum() {
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    Arrays.fill(behind, Double.NEGATIVE_INFINITY);
    double[][] entered = new double[grid.size + 1][];
    double[][] left = new double[grid.size + 1][];
    for (int s = 0; s < grid.count; s++) {
      alone[s] = logSum(s, null);
    }
    sumForward(entered);
    sumBackward(left);
    for (int s = 0; s < grid.count; s++) {
      int begin = grid.begins[s];
      int end = grid.ends[s];
      double around = forward[begin] + backward[end] - total();
      boolean lifted = entered[begin] != null || left[end] != null;
      if (!lifted && around + alone[s] <= NEGLIGIBLE) {
        continue;
      }
      for (int c = 0; c < CLASSES; c++) {
        double log = around + scores[s * CLASSES + c] + of(entered[begin], c) + of(left[end], c);
        if (log > NEGLIGIBLE) {
          probabilities[s * CLASSES + c] = (float) Math.exp(log);
        }
      }
    }
  }

  private void sumForward(double[][] entered) {
    int s = 0;
    for (int end = 1; end <= grid.size; end++) {
      double sum = forward[end - 1];
      int conjunction = grid.conjunctions.byEnd[end];
      for (; s < grid.count && grid.ends[s] == end; s++) {
        int begin = grid.begins[s];
        sum = add(sum, forward[begin] + sumWith(entered[begin], s));
        if (conjunction >= 0) {
          addTo(before, conjunction, s, entered[begin], forward[begin]);
        }
      }
      forward[end] = sum;
      int conjunctionBefore = grid.conjunctions.byBegin[end];
      if (conjunctionBefore >= 0) {
        entered[end] = lifts(conjunctionBefore, before, sum, CLASSES, 1);
      }
    }
  }

  private void sumBackward(double[][] left) {
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    backward[grid.size] = 0;
    int s = grid.count - 1;
    for (int end = grid.size; end >= 1; end--) {
      int conjunctionBehind = grid.conjunctions.byEnd[end];
      if (conjunctionBehind >= 0) {
        left[end] = lifts(conjunctionBehind, behind, backward[end], 1, CLASSES);
      }
      backward[end - 1] = add(backward[end - 1], backward[end]);
      for (; s >= 0 && grid.ends[s] == end; s--) {
        int begin = grid.begins[s];
        int conjunction = grid.conjunctions.byBegin[begin];
        backward[begin] = add(backward[begin], backward[end] + sumWith(left[end], s));
        if (conjunction >= 0) {
          addTo(behind, conjunction, s, left[end], backward[end]);
        }
      }
    }
  }

  /**
   * What the names on the other side of a conjunction add to a name of each class on this side.
   *
   * @param others sums over the readings that end in a name on the other side
   * @param all sum over all readings up to this side
   * @param step between what the conjunction adds for a class of the other side and for the next
   * @param stride the same for a class of this side
   */
  private double[] lifts(int conjunction, double[] others, double all, int step, int stride) {
    double[] sums = new double[CLASSES];
    for (int o = 0; o < CLASSES; o++) {
      double share = others[conjunction * CLASSES + o] - all;
      if (share > NEGLIGIBLE) {
        double weight = Math.exp(share);
        for (int c = 0; c < CLASSES; c++) {
          int pair = conjunction * CLASSES * CLASSES + o * step + c * stride;
          sums[c] += weight * Math.expm1(conjunctions[pair]);
        }
      }
    }
    for (int c = 0; c < CLASSES; c++) {
      sums[c] = Math.log1p(Math.max(LEAST, sums[c]));
    }
    return sums;
  }

  private static double of(double[] added, int c) {
    return added == null ? 0 : added[c];
  }

  private void addTo(double[] sums, int conjunction, int stretch, double[] added, double around) {
    for (int c = 0; c < CLASSES; c++) {
      int at = conjunction * CLASSES + c;
      sums[at] = add(sums[at], around + score(stretch, c, added));
    }
  }

  private double score(int stretch, int c, double[] added) {
    return scores[stretch * CLASSES + c] + of(added, c);
  }

  private static double add(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low - high > NEGLIGIBLE ? high + Math.log1p(Math.exp(low - high)) : high;
  }

  private double sumWith(double[] added, int stretch) {
    return added == null ? alone[stretch] : logSum(stretch, added);
  }

  /** Sum over the classes of a stretch with what is added to each. */
  private double logSum(int stretch, double[] added) {
    double best = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < CLASSES; c++) {
      best = Math.max(best, score(stretch, c, added));
    }
    if (best < 2 * NEGLIGIBLE) {
      return best;
    }
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      sum += Math.exp(score(stretch, c, added) - best);
    }
    return best + Math.log(sum);
  }
}
