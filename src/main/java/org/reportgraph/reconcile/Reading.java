package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.reconcile.Query.Constraint;

/**
 * A name as it is sought, and what it says itself of where the thing lies: 贵州省贵阳市白云区 is 白云区,
 * located in 贵州省 and in 贵阳市.
 *
 * @param name what is sought
 * @param constraints the areas that stand before it
 */
record Reading(String name, List<Constraint> constraints) {
  private static final int SHORTEST = 2;

  /** The name without the areas before it; empty where there are none. */
  static Optional<Reading> withoutAreas(String text) {
    List<Constraint> areas = new ArrayList<>();
    String rest = text;
    int end = area(rest);
    while (end > 0) {
      areas.add(new Constraint("locatedIn", List.of(rest.substring(0, end))));
      rest = rest.substring(end);
      end = area(rest);
    }
    return areas.isEmpty() ? Optional.empty() : Optional.of(new Reading(rest, areas));
  }

  private static int area(String text) {
    for (int end = text.length() - SHORTEST; end >= SHORTEST; end--) {
      if (Divisions.load().isName(text.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }
}
