package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;

/**
 * Learns the weights that make what readers marked most probable: maximum likelihood with a
 * quadratic penalty, by stochastic gradients with a rate of its own for each weight (AdaGrad), the
 * weights of the last rounds averaged. Always the same weights from the same examples.
 */
final class Trainer {
  /**
   * Settings, found by cross-validation.
   *
   * @param rounds passes over the examples
   * @param averaged last rounds whose weights are averaged
   * @param rate length of the steps
   * @param penalty strength of the pull towards zero
   * @param optional least share at which an optional name counts as one, 0 to 1
   * @param rare occurrences from which a feature of no marked name is kept
   * @param dropout share of the features left out at each step
   * @param groups number of word clusters
   */
  record Settings(
      int rounds,
      int averaged,
      double rate,
      double penalty,
      double optional,
      int rare,
      double dropout,
      int groups) {
    static final Settings USUAL = new Settings(12, 4, 0.15, 0.02, 0.5, 4, 0.3, 300);
  }

  private final Lexicon lexicon;
  private final Settings settings;

  Trainer(Lexicon lexicon, Settings settings) {
    this.lexicon = lexicon;
    this.settings = settings;
  }

  /** A clause and what is marked in it: stretch and class of each name. */
  private static final class Task {
    private final Grid grid;
    private final int[] stretches;
    private final int[] classes;
    private final boolean[] optional;

    Task(Grid grid, int[] stretches, int[] classes, boolean[] optional) {
      this.grid = grid;
      this.stretches = stretches;
      this.classes = classes;
      this.optional = optional;
    }
  }

  private record Site(Reading reading, Clauses.Clause clause, List<Known.Placed> names) {}

  Weights train(List<Example> examples) {
    List<Site> sites = new ArrayList<>();
    examples.forEach(example -> addSites(example, sites));
    PhraseTable index = chooseFeatures(sites);
    float[] values = new float[(index.size() + 1) * Weights.WIDTH];
    Weights weights = new Weights(index, values);
    List<Task> tasks = new ArrayList<>();
    for (Site site : sites) {
      tasks.add(task(site, new Grid(site.reading, site.clause, weights::rows)));
    }
    return new Weights(index, learn(weights, tasks));
  }

  private void addSites(Example example, List<Site> sites) {
    Report report = example.report();
    Repetition repetition =
        new Repetition(report.paragraphs().stream().map(Paragraph::text).toList());
    for (Paragraph paragraph : report.paragraphs()) {
      List<Known> known = example.known().get(paragraph.number());
      if (known == null) {
        continue;
      }
      Reading reading =
          new Reading(paragraph, lexicon, repetition, example.rules().get(paragraph.number() - 1));
      List<Known.Placed> placed = Known.place(paragraph.text(), known);
      for (Clauses.Clause clause : Clauses.of(paragraph.text())) {
        sites.add(
            new Site(
                reading,
                clause,
                placed.stream()
                    .filter(
                        name ->
                            name.span().begin() >= clause.begin()
                                && name.span().end() <= clause.end())
                    .toList()));
      }
    }
  }

  private PhraseTable chooseFeatures(List<Site> sites) {
    PhraseTable index = new PhraseTable();
    PhraseTable counts = new PhraseTable();
    Hashes hashes = new Hashes();
    for (Site site : sites) {
      Features features = new Features(site.reading, hashes);
      int from = site.clause.begin();
      int to = site.clause.end();
      for (Known.Placed name : site.names) {
        hashes.clear();
        features.begin(name.span().begin(), from);
        features.end(name.span().end(), to);
        features.whole(name.span().begin(), name.span().end());
        for (int i = name.span().begin(); i < name.span().end(); i++) {
          features.inside(i);
        }
        enter(index, hashes);
      }
      new Grid(site.reading, site.clause, found -> count(counts, index, found));
    }
    return index;
  }

  private int[] count(PhraseTable counts, PhraseTable index, Hashes hashes) {
    for (int i = 0; i < hashes.size(); i++) {
      int hash = hashes.get(i);
      int n = counts.get(hash) + 1;
      counts.put(hash, n);
      if (n == settings.rare && index.get(hash) == 0) {
        index.put(hash, index.size() + 1);
      }
    }
    return new int[0];
  }

  private static void enter(PhraseTable index, Hashes hashes) {
    for (int i = 0; i < hashes.size(); i++) {
      if (index.get(hashes.get(i)) == 0) {
        index.put(hashes.get(i), index.size() + 1);
      }
    }
  }

  private static Task task(Site site, Grid grid) {
    int size = site.names.size();
    int[] stretches = new int[size];
    int[] classes = new int[size];
    boolean[] optional = new boolean[size];
    int count = 0;
    for (Known.Placed name : site.names) {
      int stretch = grid.indexOf(name.span().begin() - grid.from, name.span().end() - grid.from);
      if (stretch >= 0) {
        stretches[count] = stretch;
        classes[count] = Classes.number(name.type());
        optional[count++] = name.optional();
      }
    }
    return new Task(grid, Arrays.copyOf(stretches, count), Arrays.copyOf(classes, count), optional);
  }

  private float[] learn(Weights weights, List<Task> tasks) {
    float[] squares = new float[weights.values.length];
    float[] average = new float[weights.values.length];
    List<Task> order = new ArrayList<>(tasks);
    Random random = new Random(17);

    float share = (float) ((1 - settings.dropout) / settings.averaged);
    Gradient gradient = new Gradient(weights, squares, settings.rate);
    for (int round = 0; round < settings.rounds; round++) {
      Collections.shuffle(order, random);
      for (Task task : order) {
        step(weights, task, gradient, random);
      }
      gradient.shrink(settings.penalty);
      if (round >= settings.rounds - settings.averaged) {
        for (int i = 0; i < average.length; i++) {
          average[i] += share * weights.values[i];
        }
      }
    }
    return average;
  }

  private void step(Weights weights, Task task, Gradient gradient, Random random) {
    Grid grid = settings.dropout > 0 ? task.grid.without(settings.dropout, random) : task.grid;
    if (grid.count == 0) {
      return;
    }
    Lattice lattice = new Lattice(grid, weights);
    float[] slope = lattice.probabilities;
    for (int i = 0; i < task.stretches.length; i++) {
      int at = task.stretches[i] * Lattice.CLASSES + task.classes[i];
      slope[at] -= task.optional[i] ? optionalWeight(lattice.scores[at]) : 1;
    }
    gradient.apply(grid, slope);
  }

  /**
   * How far an optional name is wanted: as far as the model believes in it, but not less than set.
   */
  private float optionalWeight(float score) {
    double belief = 1 / (1 + Math.exp(-score));
    return (float) Math.max(belief, settings.optional);
  }
}
