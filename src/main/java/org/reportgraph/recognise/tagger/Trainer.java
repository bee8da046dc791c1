package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

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

  /** Every so many rounds all stretches are looked at, in the others those that are likely. */
  private static final int WHOLE_EVERY = 4;

  private static final float UNLIKELY = 1e-4f;

  private final Lexicon lexicon;
  private final Settings settings;
  private final IdentityHashMap<Example, List<Lesson>> known = new IdentityHashMap<>();

  Trainer(Lexicon lexicon, Settings settings) {
    this.lexicon = lexicon;
    this.settings = settings;
  }

  Weights train(List<Example> examples) {
    List<Lesson> lessons = new ArrayList<>();
    for (Example example : examples) {
      lessons.addAll(known.computeIfAbsent(example, given -> Lesson.of(given, lexicon)));
    }
    PhraseTable index = chooseFeatures(lessons);
    float[] values = new float[(index.size() + 1) * Weights.WIDTH];
    List<Lesson> inRows =
        lessons.stream()
            .filter(lesson -> lesson.grid.count > 0)
            .map(lesson -> lesson.inRows(index::get))
            .toList();
    return new Weights(index, learn(new Weights(index, values), inRows));
  }

  /** The features of marked names, and of the others those that are not rare. */
  private PhraseTable chooseFeatures(List<Lesson> lessons) {
    PhraseTable index = new PhraseTable();
    for (Lesson lesson : lessons) {
      Grid grid = lesson.grid;
      FeatureRows features = lesson.features;
      for (int name : lesson.names) {
        enter(index, features.begins[grid.begins[name]]);
        enter(index, features.ends[grid.ends[name]]);
        enter(index, features.wholes[name]);
        for (int i = grid.begins[name]; i < grid.ends[name]; i++) {
          enter(index, features.insides[i]);
        }
      }
    }
    PhraseTable counts = new PhraseTable();
    for (Lesson lesson : lessons) {
      for (int[][] kind : lesson.features.all()) {
        for (int[] hashes : kind) {
          count(counts, index, hashes);
        }
      }
    }
    return index;
  }

  private void count(PhraseTable counts, PhraseTable index, int[] hashes) {
    for (int hash : hashes) {
      int n = counts.get(hash) + 1;
      counts.put(hash, n);
      if (n == settings.rare) {
        enter(index, new int[] {hash});
      }
    }
  }

  private static void enter(PhraseTable index, int[] hashes) {
    for (int hash : hashes) {
      if (index.get(hash) == 0) {
        index.put(hash, index.size() + 1);
      }
    }
  }

  private float[] learn(Weights weights, List<Lesson> lessons) {
    float[] squares = new float[weights.values.length];
    float[] average = new float[weights.values.length];
    Random random = new Random(17);
    float share = (float) ((1 - settings.dropout) / settings.averaged);
    Gradient gradient = new Gradient(weights, squares, settings.rate);
    List<Integer> order = new ArrayList<>(IntStream.range(0, lessons.size()).boxed().toList());
    Lesson[] likely = new Lesson[lessons.size()];
    for (int round = 0; round < settings.rounds; round++) {
      Collections.shuffle(order, random);
      boolean all = round < 2 || round % WHOLE_EVERY == 0;
      for (int i : order) {
        Lesson lesson = all ? lessons.get(i) : likely[i];
        Dropout dropout = new Dropout(settings.dropout, random.nextInt());
        Lattice lattice =
            new Lattice(
                lesson.grid,
                weights.scores(lesson, dropout),
                weights.conjunctions(lesson, dropout));
        if (all) {
          likely[i] = lesson.likely(lattice.probabilities, UNLIKELY);
        }
        gradient.apply(lesson, slope(lesson, lattice), dropout);
        gradient.applyToConjunctions(lesson, conjunctionSlope(lesson, lattice), dropout);
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

  private float[] slope(Lesson lesson, Lattice lattice) {
    float[] slope = lattice.probabilities;
    for (int i = 0; i < lesson.names.length; i++) {
      int at = lesson.names[i] * Lattice.CLASSES + lesson.classes[i];
      slope[at] -= wanted(lesson, lattice, i);
    }
    return slope;
  }

  private float[] conjunctionSlope(Lesson lesson, Lattice lattice) {
    float[] slope = lattice.pairs();
    Conjunctions conjunctions = lesson.grid.conjunctions;
    for (int i = 0; i < lesson.names.length; i++) {
      int conjunction = conjunctions.byEnd[lesson.grid.ends[lesson.names[i]]];
      for (int k = 0; conjunction >= 0 && k < lesson.names.length; k++) {
        if (conjunctions.byBegin[lesson.grid.begins[lesson.names[k]]] == conjunction) {
          int pair = conjunction * Lattice.CLASSES + lesson.classes[i];
          slope[pair * Lattice.CLASSES + lesson.classes[k]] -=
              wanted(lesson, lattice, i) * wanted(lesson, lattice, k);
        }
      }
    }
    return slope;
  }

  private float wanted(Lesson lesson, Lattice lattice, int name) {
    int at = lesson.names[name] * Lattice.CLASSES + lesson.classes[name];
    return lesson.optional[name] ? optionalWeight(lattice.scores[at]) : 1;
  }

  /**
   * How far an optional name is wanted: as far as the model believes in it, but not less than set.
   */
  private float optionalWeight(float score) {
    double belief = 1 / (1 + Math.exp(-score));
    return (float) Math.max(belief, settings.optional);
  }
}
