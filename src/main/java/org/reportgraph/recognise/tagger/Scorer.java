package org.reportgraph.recognise.tagger;

import java.util.Arrays;

/** Weighs the stretches of the clauses of a paragraph as names. */
final class Scorer {
  private static final int NUMBERS = PackedWeights.NUMBERS;

  /**
   * Steps below which the begin, the end and the inside of a stretch leave it no hope. What is said
   * of a stretch as a whole lifts it by 5 at most and lowers it nearly always, so that a name left
   * out for this would have had a probability of hardly a thousandth.
   */
  private static final int HOPELESS = Math.round(-10 / PackedWeights.STEP);

  private final Reading reading;
  private final PackedWeights weights;
  private final Hashes hashes = new Hashes();
  private final Features features;
  private final int[] steps = new int[Weights.WIDTH];

  Scorer(Reading reading, PackedWeights weights) {
    this.reading = reading;
    this.weights = weights;
    this.features = new Features(reading, hashes);
  }

  /** The readings of a clause, hopeless stretches left out. */
  Lattice lattice(Clauses.Clause clause) {
    Grid grid = new Grid(reading, clause);
    long[] sums = sums(grid);
    int[] hopeful = new int[grid.count];
    int count = 0;
    for (int s = 0; s < grid.count; s++) {
      if (best(sums, s) >= HOPELESS) {
        System.arraycopy(sums, s * NUMBERS, sums, count * NUMBERS, NUMBERS);
        hopeful[count++] = s;
      }
    }
    Grid likely = grid.of(Arrays.copyOf(hopeful, count));
    return new Lattice(likely, scores(likely, sums));
  }

  /** For each stretch the packed weights of its begin, its end and what stands inside. */
  private long[] sums(Grid grid) {
    long[] begin = new long[grid.size * NUMBERS];
    long[] end = new long[(grid.size + 1) * NUMBERS];
    long[] inside = new long[(grid.size + 1) * NUMBERS];
    for (int i = 0; i < grid.size; i++) {
      hashes.clear();
      features.begin(grid.from + i, grid.from);
      weights.addTo(begin, i * NUMBERS, hashes);
      hashes.clear();
      features.end(grid.from + i + 1, grid.from + grid.size);
      weights.addTo(end, (i + 1) * NUMBERS, hashes);
      hashes.clear();
      features.inside(grid.from + i);
      System.arraycopy(inside, i * NUMBERS, inside, (i + 1) * NUMBERS, NUMBERS);
      weights.addTo(inside, (i + 1) * NUMBERS, hashes);
    }
    long[] sums = new long[grid.count * NUMBERS];
    for (int s = 0; s < grid.count; s++) {
      int b = grid.begins[s] * NUMBERS;
      int e = grid.ends[s] * NUMBERS;
      for (int k = 0; k < NUMBERS; k++) {
        sums[s * NUMBERS + k] = begin[b + k] + end[e + k] + inside[e + k] - inside[b + k];
      }
    }
    return sums;
  }

  private float[] scores(Grid grid, long[] sums) {
    float[] scores = new float[grid.count * Lattice.CLASSES];
    for (int s = 0; s < grid.count; s++) {
      hashes.clear();
      features.whole(grid.from + grid.begins[s], grid.from + grid.ends[s]);
      weights.addTo(sums, s * NUMBERS, hashes);
      PackedWeights.unpack(sums, s * NUMBERS, steps);
      for (int c = 0; c < Lattice.CLASSES; c++) {
        scores[s * Lattice.CLASSES + c] = (steps[c] + steps[Weights.SHARED]) * PackedWeights.STEP;
      }
    }
    return scores;
  }

  /** The greatest sum of a stretch over all classes, in steps. */
  private int best(long[] sums, int stretch) {
    PackedWeights.unpack(sums, stretch * NUMBERS, steps);
    int best = Integer.MIN_VALUE;
    for (int c = 0; c < Lattice.CLASSES; c++) {
      best = Math.max(best, steps[c]);
    }
    return best + steps[Weights.SHARED];
  }
}
