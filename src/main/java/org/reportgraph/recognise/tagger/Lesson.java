package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

/** A clause to learn from: its stretches with their features, and which of them are names. */
final class Lesson {
  final Grid grid;
  final FeatureRows features;

  /** Indexes of the stretches that are names. */
  final int[] names;

  /** Class of each name. */
  final int[] classes;

  /** Whether two readers would differ on it. */
  final boolean[] optional;

  private Lesson(Grid grid, FeatureRows features, int[] names, int[] classes, boolean[] optional) {
    this.grid = grid;
    this.features = features;
    this.names = names;
    this.classes = classes;
    this.optional = optional;
  }

  /** The clauses of the paragraphs of an example that were read, their features as hashes. */
  static List<Lesson> of(Example example, Lexicon lexicon) {
    List<Lesson> lessons = new ArrayList<>();
    Report report = example.report();
    Repetition repetition =
        new Repetition(report.paragraphs().stream().map(Paragraph::text).toList());
    for (Paragraph paragraph : report.paragraphs()) {
      List<Known> known = example.known().get(paragraph.number());
      if (known != null) {
        Reading reading =
            new Reading(
                paragraph, lexicon, repetition, example.rules().get(paragraph.number() - 1));
        List<Known.Placed> placed = Known.place(paragraph.text(), known);
        for (Span clause : Clauses.of(paragraph.text())) {
          Grid grid = new Grid(reading, clause);
          lessons.add(of(grid, FeatureRows.of(reading, grid), placed));
        }
      }
    }
    return lessons;
  }

  private static Lesson of(Grid grid, FeatureRows features, List<Known.Placed> placed) {
    int[] names = new int[placed.size()];
    int[] classes = new int[placed.size()];
    boolean[] optional = new boolean[placed.size()];
    int count = 0;
    for (Known.Placed name : placed) {
      int stretch = grid.indexOf(name.span().begin() - grid.from, name.span().end() - grid.from);
      if (stretch >= 0) {
        names[count] = stretch;
        classes[count] = Classes.number(name.type());
        optional[count++] = name.optional();
      }
    }
    return new Lesson(
        grid,
        features,
        Arrays.copyOf(names, count),
        Arrays.copyOf(classes, count),
        Arrays.copyOf(optional, count));
  }

  /** The same with a row of weights for each feature, those without a row left out. */
  Lesson inRows(IntUnaryOperator row) {
    return new Lesson(grid, features.inRows(row), names, classes, optional);
  }

  /**
   * The same with the names and the likely stretches alone: what a few rounds have shown to be no
   * name need not be looked at in every round.
   *
   * @param probabilities of each stretch as each class
   */
  Lesson likely(float[] probabilities, float least) {
    int[] kept = new int[grid.count];
    int[] place = new int[grid.count];
    Arrays.fill(place, -1);
    for (int name : names) {
      place[name] = 0;
    }
    int count = 0;
    for (int s = 0; s < grid.count; s++) {
      float most = 0;
      for (int c = 0; c < Lattice.CLASSES; c++) {
        most = Math.max(most, probabilities[s * Lattice.CLASSES + c]);
      }
      if (most > least || place[s] == 0) {
        place[s] = count;
        kept[count++] = s;
      }
    }
    int[] moved = Arrays.stream(names).map(name -> place[name]).toArray();
    int[] left = Arrays.copyOf(kept, count);
    return new Lesson(grid.of(left), features.of(left), moved, classes, optional);
  }
}
