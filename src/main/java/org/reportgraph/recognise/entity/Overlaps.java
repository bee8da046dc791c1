package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportgraph.model.Mention;

/**
 * Leaves of overlapping mentions the best: the surer one, where a longer one counts as surer, since
 * the outermost name is the name.
 */
final class Overlaps {
  private static final double PER_CHARACTER = 0.1;

  private Overlaps() {}

  static List<Mention> resolve(List<Mention> found, double least) {
    List<Mention> kept = new ArrayList<>();
    found.stream()
        .filter(mention -> mention.evidence().confidence() >= least)
        .sorted(
            Comparator.comparingDouble(Overlaps::worth)
                .reversed()
                .thenComparing(Mention::span)
                .thenComparing(Mention::type))
        .filter(mention -> kept.stream().noneMatch(other -> other.span().overlaps(mention.span())))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Mention::span));
    return kept;
  }

  private static double worth(Mention mention) {
    return mention.evidence().confidence() + PER_CHARACTER * Math.min(mention.span().length(), 24);
  }
}
