package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

class LatticeTest {
  private final Reading reading = reading("建成“三环十六射”骨干路网");

  @Test
  void withoutWeightsAllReadingsAreEquallyProbable() {
    Grid grid = grid(reading);

    Lattice lattice = Clips.unweighed(grid);

    assertEquals(Math.log(readings(grid, grid.size)), lattice.total(), 1e-6);
  }

  @Test
  void noCharacterIsMoreOftenInANameThanAlways() {
    Grid grid = grid(reading);
    Lattice lattice = Clips.unweighed(grid);

    for (int at = 0; at < grid.size; at++) {
      double sum = 0;
      for (int s = 0; s < grid.count; s++) {
        if (grid.begins[s] <= at && at < grid.ends[s]) {
          for (int c = 0; c < Lattice.CLASSES; c++) {
            sum += lattice.probabilities[s * Lattice.CLASSES + c];
          }
        }
      }
      assertTrue(sum <= 1 + 1e-5, "character " + at + ": " + sum);
    }
  }

  @Test
  void noStretchTakesOneMarkOfAPairAlone() {
    Grid grid = grid(reading);

    assertEquals(-1, grid.indexOf(2, 8), "“三环十六射");
    assertTrue(grid.indexOf(3, 8) >= 0, "三环十六射");
    assertTrue(grid.indexOf(2, 13) >= 0, "“三环十六射”骨干路网");
  }

  @Test
  void whatConjunctionsAddChangesReadingsAsIfAllWereCounted() {
    Grid grid = grid(reading("“甲乙”、丙丁和“戊”己"));
    Random random = new Random(5);
    float[] scores = random(random, grid.count * Lattice.CLASSES);
    float[] conjunctions =
        random(random, grid.conjunctions.count * Lattice.CLASSES * Lattice.CLASSES);
    Lattice lattice = new Lattice(grid, scores, conjunctions);
    double[] expected = new double[scores.length];
    double[] pairs = new double[conjunctions.length];

    double total = count(lattice, new ArrayList<>(), 0, 1, expected, pairs);

    assertEquals(2, grid.conjunctions.count);
    assertEquals(Math.log(total), lattice.total(), 1e-6);
    for (int i = 0; i < scores.length; i++) {
      assertEquals(expected[i] / total, lattice.probabilities[i], 1e-5, "stretch " + i);
    }
    float[] found = lattice.pairs();
    for (int i = 0; i < pairs.length; i++) {
      assertEquals(pairs[i] / total, found[i], 1e-5, "pair " + i);
    }
  }

  /** Sums the weights of all readings that begin with the names taken, each reading by itself. */
  private static double count(
      Lattice lattice, List<int[]> taken, int from, double weight, double[] names, double[] pairs) {
    Grid grid = lattice.grid;
    int classes = Lattice.CLASSES;
    double sum = weight;
    for (int s = 0; s < grid.count; s++) {
      for (int c = 0; c < classes && grid.begins[s] >= from; c++) {
        double more = Math.exp(lattice.scores[s * classes + c]);
        int pair = -1;
        if (!taken.isEmpty()) {
          int[] last = taken.get(taken.size() - 1);
          int conjunction = grid.conjunctions.byEnd[grid.ends[last[0]]];
          if (conjunction >= 0 && conjunction == grid.conjunctions.byBegin[grid.begins[s]]) {
            pair = (conjunction * classes + last[1]) * classes + c;
            more *= Math.exp(lattice.conjunctions[pair]);
          }
        }
        taken.add(new int[] {s, c});
        double readings = count(lattice, taken, grid.ends[s], weight * more, names, pairs);
        taken.remove(taken.size() - 1);
        names[s * classes + c] += readings;
        if (pair >= 0) {
          pairs[pair] += readings;
        }
        sum += readings;
      }
    }
    return sum;
  }

  private static float[] random(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() * 4 - 2;
    }
    return numbers;
  }

  /** Readings of the first characters, counted by hand of the definition. */
  private static double readings(Grid grid, int size) {
    double[] ways = new double[size + 1];
    ways[0] = 1;
    for (int end = 1; end <= size; end++) {
      ways[end] = ways[end - 1];
      for (int s = 0; s < grid.count; s++) {
        if (grid.ends[s] == end) {
          ways[end] += ways[grid.begins[s]] * Lattice.CLASSES;
        }
      }
    }
    return ways[size];
  }

  private static Grid grid(Reading reading) {
    return new Grid(reading, new Span(0, reading.length));
  }

  private static Reading reading(String text) {
    Report report = Clips.report(text);
    return new Reading(
        report.paragraph(2), Lexicon.load(), new Repetition(List.of(text)), List.of());
  }
}
