package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

class LatticeTest {
  private final Reading reading = reading("建成“三环十六射”骨干路网");

  @Test
  void withoutWeightsAllReadingsAreEquallyProbable() {
    Grid grid = grid(reading);

    Lattice lattice = unweighed(grid);

    assertEquals(Math.log(readings(grid, grid.size)), lattice.total(), 1e-6);
  }

  @Test
  void noCharacterIsMoreOftenInANameThanAlways() {
    Grid grid = grid(reading);
    Lattice lattice = unweighed(grid);

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

  private static Lattice unweighed(Grid grid) {
    return new Lattice(grid, new float[grid.count * Lattice.CLASSES]);
  }

  private static Reading reading(String text) {
    Report report = Clips.report(text);
    return new Reading(
        report.paragraph(2), Lexicon.load(), new Repetition(List.of(text)), List.of());
  }
}
