package org.reportgraph.recognise.tagger;

/** Moves the weights against the slope of the loss, each at its own rate. */
final class Gradient {
  private static final float NEGLIGIBLE = 1e-4f;

  private final float[] values;
  private final float[] squares;
  private final float rate;

  Gradient(Weights weights, float[] squares, double rate) {
    this.values = weights.values;
    this.squares = squares;
    this.rate = (float) rate;
  }

  /** One step; {@code slope} has the loss's derivative by the score of each stretch and class. */
  void apply(Lesson lesson, float[] slope, Dropout dropout) {
    Grid grid = lesson.grid;
    FeatureRows features = lesson.features;
    int width = Weights.WIDTH;
    float[] begin = new float[grid.size * width];
    float[] end = new float[(grid.size + 1) * width];
    float[] cover = new float[(grid.size + 1) * width];
    float[] own = new float[width];
    for (int s = 0; s < grid.count; s++) {
      if (take(slope, s, own) < NEGLIGIBLE) {
        continue;
      }
      int b = grid.begins[s] * width;
      int e = grid.ends[s] * width;
      for (int k = 0; k < width; k++) {
        begin[b + k] += own[k];
        end[e + k] += own[k];
        cover[b + k] += own[k];
        cover[e + k] -= own[k];
      }
      move(features.wholes[s], own, 0, dropout);
    }
    for (int i = 0; i < grid.size; i++) {
      move(features.begins[i], begin, i * width, dropout);
      move(features.ends[i + 1], end, (i + 1) * width, dropout);
      move(features.insides[i], cover, i * width, dropout);
      for (int k = 0; k < width; k++) {
        cover[(i + 1) * width + k] += cover[i * width + k];
      }
    }
  }

  /**
   * The step of the conjunctions; {@code slope} has the loss's derivative by what each adds to a
   * name of each class behind one of each class.
   */
  void applyToConjunctions(Lesson lesson, float[] slope, Dropout dropout) {
    float[] own = new float[Weights.WIDTH];
    for (int i = 0; i < lesson.features.conjunctions.length; i++) {
      take(slope, i, own);
      move(lesson.features.conjunctions[i], own, 0, dropout);
    }
  }

  /**
   * Takes the slope by the score of each class, for the shared weight their sum; how much it is.
   */
  private static float take(float[] slope, int index, float[] own) {
    float size = 0;
    float sum = 0;
    for (int c = 0; c < Lattice.CLASSES; c++) {
      own[c] = slope[index * Lattice.CLASSES + c];
      size += Math.abs(own[c]);
      sum += own[c];
    }
    own[Weights.SHARED] = sum;
    return size;
  }

  /** Draws all weights towards zero once a round. */
  void shrink(double strength) {
    for (int i = 0; i < values.length; i++) {
      if (squares[i] > 0) {
        double step = rate / (Math.sqrt(squares[i]) + 0.1) * strength;
        values[i] /= (float) (1 + step);
      }
    }
  }

  private void move(int[] rows, float[] slope, int offset, Dropout dropout) {
    float size = 0;
    for (int k = 0; k < Weights.WIDTH; k++) {
      size += Math.abs(slope[offset + k]);
    }
    if (size < NEGLIGIBLE) {
      return;
    }
    for (int row : rows) {
      if (dropout.drops(row)) {
        continue;
      }
      int at = row * Weights.WIDTH;
      for (int k = 0; k < Weights.WIDTH; k++) {
        float g = slope[offset + k];
        if (g != 0) {
          squares[at + k] += g * g;
          values[at + k] -= rate * g / ((float) Math.sqrt(squares[at + k]) + 0.1f);
        }
      }
    }
  }
}
