package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The features of a grid to learn from: of each offset as the begin and as the end of a name and
 * inside one, and of each stretch as a whole. They are hashes at first and rows of weights once
 * those are chosen.
 */
final class FeatureRows {
  final int[][] begins;
  final int[][] ends;
  final int[][] insides;
  final int[][] wholes;

  /** Of each conjunction behind a name of each class. */
  final int[][] conjunctions;

  private FeatureRows(
      int[][] begins, int[][] ends, int[][] insides, int[][] wholes, int[][] conjunctions) {
    this.begins = begins;
    this.ends = ends;
    this.insides = insides;
    this.wholes = wholes;
    this.conjunctions = conjunctions;
  }

  /** The hashes of the features. */
  static FeatureRows of(Reading reading, Grid grid) {
    Hashes hashes = new Hashes();
    Features features = new Features(reading, hashes);
    int[][] begins = new int[grid.size][];
    int[][] ends = new int[grid.size + 1][];
    int[][] insides = new int[grid.size][];
    int[][] wholes = new int[grid.count][];
    ends[0] = new int[0];
    for (int i = 0; i < grid.size; i++) {
      features.begin(grid.from + i, grid.from);
      begins[i] = hashes.take();
      features.inside(grid.from + i);
      insides[i] = hashes.take();
      features.end(grid.from + i + 1, grid.from + grid.size);
      ends[i + 1] = hashes.take();
    }
    for (int i = 0; i < grid.count; i++) {
      features.whole(grid.from + grid.begins[i], grid.from + grid.ends[i]);
      wholes[i] = hashes.take();
    }
    int[][] conjunctions = new int[grid.conjunctions.count * Lattice.CLASSES][];
    for (int i = 0; i < conjunctions.length; i++) {
      features.conjunction(grid, i / Lattice.CLASSES, i % Lattice.CLASSES);
      conjunctions[i] = hashes.take();
    }
    return new FeatureRows(begins, ends, insides, wholes, conjunctions);
  }

  /**
   * The same features as rows of weights.
   *
   * @param row from a hash to its row, 0 where it has none
   */
  FeatureRows inRows(IntUnaryOperator row) {
    return new FeatureRows(
        inRows(begins, row),
        inRows(ends, row),
        inRows(insides, row),
        inRows(wholes, row),
        inRows(conjunctions, row));
  }

  /** The same without the stretches that are left out of the grid. */
  FeatureRows of(int[] stretches) {
    int[][] kept = Arrays.stream(stretches).mapToObj(s -> wholes[s]).toArray(int[][]::new);
    return new FeatureRows(begins, ends, insides, kept, conjunctions);
  }

  /** All of them, kind after kind. */
  List<int[][]> all() {
    return List.of(begins, ends, insides, wholes, conjunctions);
  }

  private static int[][] inRows(int[][] hashes, IntUnaryOperator row) {
    return Arrays.stream(hashes)
        .map(of -> Arrays.stream(of).map(row).filter(r -> r != 0).toArray())
        .toArray(int[][]::new);
  }
}
