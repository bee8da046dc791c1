package org.reportgraph.reconcile;

import java.util.Set;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.map.Rg;

/**
 * Decides whether a candidate without a namesake can be taken unseen. It bears the very name, is of
 * the type and has all the properties that were asked for. Short names are not safe alone: 和平 is an
 * ordinary word as well, 1号线 a line of many cities.
 */
final class Safety {
  private static final Set<String> IDENTIFYING = Set.of("code", "sameAs", OtherProperties.WIKIDATA);
  private static final int TELLING_LENGTH = 4;

  private Safety() {}

  static boolean isSafe(Scored scored, Query query) {
    if (!scored.fits() || scored.agreement() < 1) {
      return false;
    }
    if (scored.likeness().kind() == Likeness.Kind.NOT_ASKED) {
      return query.constraints().stream().anyMatch(Safety::isIdentifying);
    }
    return scored.likeness().kind().isWhole()
        && (isTold(scored, query) || isTelling(scored, scored.reading().name()));
  }

  /** Whether one value of the property belongs to one thing. */
  static boolean isIdentifying(Query.Constraint constraint) {
    return IDENTIFYING.contains(constraint.property());
  }

  private static boolean isTold(Scored scored, Query query) {
    return !query.types().isEmpty() || !scored.reading().constraints().isEmpty();
  }

  private static boolean isTelling(Scored scored, String name) {
    return scored.resource().hasProperty(Rg.CODE)
        ? !Divisions.load().isWord(name)
        : name.length() >= TELLING_LENGTH;
  }
}
