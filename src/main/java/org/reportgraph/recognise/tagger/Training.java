package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportgraph.model.Mention;

/**
 * Makes a tagger from annotated reports, helped by reports without annotation: learns how reports
 * use words, then the weights, then what its probabilities are worth. The same input gives the same
 * tagger.
 */
public final class Training {
  /** Parts of the examples that are left out in turn to see what probabilities are worth. */
  private static final int PARTS = 3;

  private final Lexicon lexicon;
  private final Trainer trainer;

  /**
   * @param corpus reports without annotation, each a list of paragraphs; may be empty
   */
  public Training(List<List<String>> corpus) {
    this(corpus, Trainer.Settings.USUAL);
  }

  Training(List<List<String>> corpus, Trainer.Settings settings) {
    Lexicon plain = Lexicon.load();
    this.lexicon =
        corpus.isEmpty()
            ? plain
            : plain.with(
                new Usage(
                    new UsageCount(plain.words()).count(corpus),
                    new Clusters(plain.words(), settings.groups()).group(corpus)));
    this.trainer = new Trainer(lexicon, settings);
  }

  /** A tagger whose confidence is an estimated probability. */
  public Tagger calibrated(List<Example> examples) {
    return train(examples).with(Calibration.fit(outcomes(examples)));
  }

  /** A tagger whose confidence is its own probability. */
  public Tagger train(List<Example> examples) {
    return new Tagger(lexicon, trainer.train(examples).packed(), Calibration.none());
  }

  private List<Calibration.Outcome> outcomes(List<Example> examples) {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    int parts = Math.min(PARTS, examples.size());
    for (int part = 0; part < parts && parts > 1; part++) {
      List<Example> rest = new ArrayList<>();
      List<Example> left = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % parts == part ? left : rest).add(examples.get(i));
      }
      Tagger tagger = train(rest);
      left.forEach(example -> outcomes.addAll(outcomes(tagger, example)));
    }
    return outcomes;
  }

  private static List<Calibration.Outcome> outcomes(Tagger tagger, Example example) {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    List<List<Mention>> found = tagger.tag(example.report(), example.rules());
    for (Map.Entry<Integer, List<Known>> read : example.known().entrySet()) {
      for (Mention mention : found.get(read.getKey() - 1)) {
        boolean right =
            read.getValue().stream()
                .anyMatch(
                    known ->
                        known.type() == mention.type()
                            && known.surface().equals(mention.surface()));
        outcomes.add(new Calibration.Outcome(mention.evidence().confidence(), right));
      }
    }
    return outcomes;
  }
}
