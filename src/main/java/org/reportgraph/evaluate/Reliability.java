package org.reportgraph.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a confidence can be trusted: found names in ten groups by confidence, with the share of
 * each that is right letter for letter.
 *
 * @param groups the groups that are not empty, by rising confidence
 */
public record Reliability(List<Group> groups) {
  private static final int GROUPS = 10;

  /**
   * Names of like confidence.
   *
   * @param from least confidence of the group
   * @param to confidence from which the next group begins, 1 included in the last
   * @param found number of names
   * @param confidence their mean confidence
   * @param right share of them that is right
   */
  public record Group(double from, double to, int found, double confidence, double right) {}

  public Reliability {
    groups = List.copyOf(groups);
  }

  public static Reliability of(List<Verdict> verdicts) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      int number = i;
      List<Verdict> own =
          verdicts.stream()
              .filter(v -> Math.min(GROUPS - 1, (int) (v.confidence() * GROUPS)) == number)
              .toList();
      if (!own.isEmpty()) {
        groups.add(
            new Group(
                (double) i / GROUPS,
                (i + 1.0) / GROUPS,
                own.size(),
                own.stream().mapToDouble(Verdict::confidence).sum() / own.size(),
                (double) own.stream().filter(Verdict::exact).count() / own.size()));
      }
    }
    return new Reliability(groups);
  }

  /** Mean distance of confidence and share of right names, weighed by group size, 0 to 1. */
  public double error() {
    double all = groups.stream().mapToInt(Group::found).sum();
    return groups.stream()
        .mapToDouble(group -> group.found() / all * Math.abs(group.confidence() - group.right()))
        .sum();
  }
}
