package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.reportgraph.reconcile.Feature.Kind;
import org.reportgraph.reconcile.Things.Thing;

/**
 * A thing with all that its score is made of.
 *
 * @param reading how the name was read
 * @param likeness of its best name
 * @param fits whether it is of a type that was asked for
 * @param agreement with the properties of the reading, 0 to 1
 * @param mentions how often reports name it
 */
record Scored(
    Thing thing, Reading reading, Likeness likeness, boolean fits, double agreement, int mentions) {
  private static final double WEIGHT_OF_PROPERTY = 0.4;
  private static final double HARDLY_LESS = 5;

  Resource resource() {
    return thing.resource();
  }

  /** From 0 to 100, with one decimal. */
  double score() {
    int properties = reading.constraints().size();
    double weight = WEIGHT_OF_PROPERTY * properties;
    double score =
        reading.name().isEmpty()
            ? 100 * agreement
            : (likeness.score() + weight * 100 * agreement) / (1 + weight);
    return Math.round((fits ? score : score / 2) * 10) / 10.0;
  }

  /** Whether another thing may be meant as well. */
  boolean isRivalledBy(Scored other) {
    return !other.resource().equals(resource())
        && other.likeness.score() >= likeness.score() - HARDLY_LESS
        && (other.fits || !fits)
        && other.agreement >= agreement;
  }

  List<Feature> features(int namesakes, Query query) {
    List<Feature> features = new ArrayList<>();
    if (!reading.name().isEmpty()) {
      features.add(Feature.of(Kind.NAME_SIMILARITY, Math.round(likeness.score() * 10) / 10.0));
      features.add(Feature.of(Kind.FULL_NAME, likeness.kind() == Likeness.Kind.FULL_NAME));
      features.add(Feature.of(Kind.SHORT_FORM, likeness.kind() == Likeness.Kind.SHORT_FORM));
      features.add(Feature.of(Kind.PINYIN, likeness.kind() == Likeness.Kind.PINYIN));
      features.add(Feature.of(Kind.INITIALS, likeness.kind() == Likeness.Kind.INITIALS));
    }
    if (!query.types().isEmpty()) {
      features.add(Feature.of(Kind.TYPE_MATCH, fits));
    }
    if (!reading.constraints().isEmpty()) {
      features.add(Feature.of(Kind.PROPERTY_MATCH, Math.round(agreement * 1000) / 1000.0));
    }
    features.add(Feature.of(Kind.NAMESAKES, namesakes));
    features.add(Feature.of(Kind.MENTIONS, mentions));
    return features;
  }
}
