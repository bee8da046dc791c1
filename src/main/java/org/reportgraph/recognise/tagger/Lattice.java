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

  final Grid grid;

  /** Score of each stretch as each class. */
  final float[] scores;

  /** Probability of each stretch as each class. */
  final float[] probabilities;

  private final double[] forward;
  private final double[] backward;

  /**
   * @param scores of each stretch as each class: {@link #CLASSES} numbers a stretch
   */
  Lattice(Grid grid, float[] scores) {
    this.grid = grid;
    this.scores = scores;
    this.probabilities = new float[scores.length];
    this.forward = new double[grid.size + 1];
    this.backward = new double[grid.size + 1];
    sum();
  }

  /** Logarithm of the sum over all readings. */
  double total() {
    return forward[grid.size];
  }

  private void sum() {
    double[] stretch = new double[grid.count];
    for (int s = 0; s < grid.count; s++) {
      stretch[s] = logSum(s);
    }
    int s = 0;
    for (int end = 1; end <= grid.size; end++) {
      double best = forward[end - 1];
      int first = s;
      for (; s < grid.count && grid.ends[s] == end; s++) {
        best = Math.max(best, forward[grid.begins[s]] + stretch[s]);
      }
      double sum = Math.exp(forward[end - 1] - best);
      for (int t = first; t < s; t++) {
        double value = forward[grid.begins[t]] + stretch[t] - best;
        sum += value < NEGLIGIBLE ? 0 : Math.exp(value);
      }
      forward[end] = best + Math.log(sum);
    }
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    backward[grid.size] = 0;
    int t = grid.count - 1;
    for (int end = grid.size; end >= 1; end--) {
      backward[end - 1] = add(backward[end - 1], backward[end]);
      for (; t >= 0 && grid.ends[t] == end; t--) {
        int begin = grid.begins[t];
        backward[begin] = add(backward[begin], backward[end] + stretch[t]);
      }
    }
    for (int i = 0; i < grid.count; i++) {
      double around = forward[grid.begins[i]] + backward[grid.ends[i]] - forward[grid.size];
      if (around + stretch[i] > NEGLIGIBLE) {
        for (int c = 0; c < CLASSES; c++) {
          probabilities[i * CLASSES + c] = (float) Math.exp(around + scores[i * CLASSES + c]);
        }
      }
    }
  }

  private static double add(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low - high < NEGLIGIBLE ? high : high + Math.log1p(Math.exp(low - high));
  }

  private double logSum(int stretch) {
    float best = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < CLASSES; c++) {
      best = Math.max(best, scores[stretch * CLASSES + c]);
    }
    if (best < 2 * NEGLIGIBLE) {
      return best;
    }
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      sum += Math.exp(scores[stretch * CLASSES + c] - best);
    }
    return best + Math.log(sum);
  }
}
