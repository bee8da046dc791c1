package org.reportgraph.recognise.tagger;

import java.util.Arrays;

/**
 * The weights of features while they are learnt: for each known feature a row of one weight a
 * class, and one more that all classes share.
 */
final class Weights {
  /** Weights in a row. */
  static final int WIDTH = 16;

  /** Place in a row of the weight that all classes share. */
  static final int SHARED = WIDTH - 1;

  private final PhraseTable rows;
  final float[] values;

  /**
   * @param rows from the hash of a feature to its row, counted from 1
   * @param values row after row; row 0 is that of all unknown features and stays zero
   */
  Weights(PhraseTable rows, float[] values) {
    this.rows = rows;
    this.values = values;
  }

  /** The score of each stretch of a lesson as each class. */
  float[] scores(Lesson lesson, Dropout dropout) {
    Grid grid = lesson.grid;
    FeatureRows features = lesson.features;
    float[] scores = new float[grid.count * Lattice.CLASSES];
    float[] begin = new float[grid.size * WIDTH];
    float[] end = new float[(grid.size + 1) * WIDTH];
    float[] inside = new float[(grid.size + 1) * WIDTH];
    for (int i = 0; i < grid.size; i++) {
      addTo(begin, i * WIDTH, features.begins[i], dropout);
      addTo(end, (i + 1) * WIDTH, features.ends[i + 1], dropout);
      System.arraycopy(inside, i * WIDTH, inside, (i + 1) * WIDTH, WIDTH);
      addTo(inside, (i + 1) * WIDTH, features.insides[i], dropout);
    }
    float[] sum = new float[WIDTH];
    for (int s = 0; s < grid.count; s++) {
      int b = grid.begins[s] * WIDTH;
      int e = grid.ends[s] * WIDTH;
      for (int k = 0; k < WIDTH; k++) {
        sum[k] = begin[b + k] + end[e + k] + inside[e + k] - inside[b + k];
      }
      addTo(sum, 0, features.wholes[s], dropout);
      put(sum, scores, s);
    }
    return scores;
  }

  /** What each conjunction of a lesson adds to a name of each class behind one of each class. */
  float[] conjunctions(Lesson lesson, Dropout dropout) {
    int[][] rows = lesson.features.conjunctions;
    float[] scores = new float[rows.length * Lattice.CLASSES];
    float[] sum = new float[WIDTH];
    for (int i = 0; i < rows.length; i++) {
      Arrays.fill(sum, 0);
      addTo(sum, 0, rows[i], dropout);
      put(sum, scores, i);
    }
    return scores;
  }

  /** Puts the score as each class, its own weight and the shared one, to the others. */
  private static void put(float[] sum, float[] scores, int index) {
    for (int c = 0; c < Lattice.CLASSES; c++) {
      scores[index * Lattice.CLASSES + c] = sum[c] + sum[SHARED];
    }
  }

  /** Adds the rows to a sum, but those left out. */
  private void addTo(float[] sum, int offset, int[] known, Dropout dropout) {
    for (int row : known) {
      if (dropout.drops(row)) {
        continue;
      }
      int at = row * WIDTH;
      for (int k = 0; k < WIDTH; k++) {
        sum[offset + k] += values[at + k];
      }
    }
  }

  /** The weights in steps, without the features that hardly weigh. */
  PackedWeights packed() {
    PackedWeights packed = new PackedWeights(rows.size());
    byte[] steps = new byte[WIDTH];
    rows.forEach(
        (hash, row) -> {
          int most = 0;
          for (int k = 0; k < WIDTH; k++) {
            steps[k] = PackedWeights.steps(values[row * WIDTH + k]);
            most = Math.max(most, Math.abs(steps[k]));
          }
          if (most > 0) {
            packed.add(hash, steps);
          }
        });
    return packed;
  }
}
