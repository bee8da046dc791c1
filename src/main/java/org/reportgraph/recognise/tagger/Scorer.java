package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import org.reportgraph.model.Span;

/**
 * Weighs the stretches of the clauses of a paragraph as names. What is said of the begin, the end
 * and the inside of a stretch comes first, then its outline, then its wording; a stretch without
 * hope is weighed no further, and most have none.
 */
final class Scorer {
  private static final int NUMBERS = PackedWeights.NUMBERS;

  /**
   * Steps below which a stretch has no hope. What comes behind nearly always speaks against a
   * stretch and lifts it by 5 at most, so that what is left out would have had a probability of
   * hardly a thousandth.
   */
  private static final int HOPELESS = Math.round(-9 / PackedWeights.STEP);

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

  /** The readings of a clause, stretches without hope left out. */
  Lattice lattice(Span clause) {
    Grid grid = new Grid(reading, clause);
    long[] sums = sums(grid);
    int[] hopeful = new int[grid.count];
    int count = 0;
    for (int s = 0; s < grid.count; s++) {
      System.arraycopy(sums, s * NUMBERS, sums, count * NUMBERS, NUMBERS);
      if (weigh(grid.from + grid.begins[s], grid.from + grid.ends[s], sums, count * NUMBERS)) {
        hopeful[count++] = s;
      }
    }
    Grid kept = grid.of(Arrays.copyOf(hopeful, count));
    long[] joints = conjunctions(kept);
    return new Lattice(kept, scores(sums, count), scores(joints, joints.length / NUMBERS));
  }

  /** For each stretch the packed weights of its begin, its end and what stands inside. */
  private long[] sums(Grid grid) {
    long[] begin = new long[grid.size * NUMBERS];
    long[] end = new long[(grid.size + 1) * NUMBERS];
    long[] inside = new long[(grid.size + 1) * NUMBERS];
    for (int i = 0; i < grid.size; i++) {
      features.begin(grid.from + i, grid.from);
      addTo(begin, i * NUMBERS);
      features.end(grid.from + i + 1, grid.from + grid.size);
      addTo(end, (i + 1) * NUMBERS);
      features.inside(grid.from + i);
      System.arraycopy(inside, i * NUMBERS, inside, (i + 1) * NUMBERS, NUMBERS);
      addTo(inside, (i + 1) * NUMBERS);
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

  /** Adds what is said of the stretch as a whole, as long as there is hope; whether there is. */
  private boolean weigh(int i, int j, long[] sums, int at) {
    if (best(sums, at) < HOPELESS) {
      return false;
    }
    features.outline(i, j);
    addTo(sums, at);
    if (best(sums, at) < HOPELESS) {
      return false;
    }
    features.wording(i, j);
    addTo(sums, at);
    return true;
  }

  private void addTo(long[] sums, int at) {
    weights.addTo(sums, at, hashes);
    hashes.clear();
  }

  /** The greatest sum over all classes, in steps. */
  private int best(long[] sums, int at) {
    PackedWeights.unpack(sums, at, steps);
    int best = Integer.MIN_VALUE;
    for (int c = 0; c < Lattice.CLASSES; c++) {
      best = Math.max(best, steps[c]);
    }
    return best + steps[Weights.SHARED];
  }

  /** The packed weights of each conjunction between two stretches, behind a name of each class. */
  private long[] conjunctions(Grid grid) {
    Conjunctions conjunctions = grid.conjunctions;
    long[] sums = new long[conjunctions.count * Lattice.CLASSES * NUMBERS];
    boolean[] ended = new boolean[conjunctions.count];
    boolean[] begun = new boolean[conjunctions.count];
    for (int s = 0; s < grid.count; s++) {
      int behind = conjunctions.byEnd[grid.ends[s]];
      if (behind >= 0) {
        ended[behind] = true;
      }
      int before = conjunctions.byBegin[grid.begins[s]];
      if (before >= 0) {
        begun[before] = true;
      }
    }
    for (int i = 0; i < sums.length / NUMBERS; i++) {
      int conjunction = i / Lattice.CLASSES;
      if (ended[conjunction] && begun[conjunction]) {
        features.conjunction(grid, conjunction, i % Lattice.CLASSES);
        addTo(sums, i * NUMBERS);
      }
    }
    return sums;
  }

  private float[] scores(long[] sums, int count) {
    float[] scores = new float[count * Lattice.CLASSES];
    for (int s = 0; s < count; s++) {
      PackedWeights.unpack(sums, s * NUMBERS, steps);
      for (int c = 0; c < Lattice.CLASSES; c++) {
        scores[s * Lattice.CLASSES + c] = (steps[c] + steps[Weights.SHARED]) * PackedWeights.STEP;
      }
    }
    return scores;
  }
}
