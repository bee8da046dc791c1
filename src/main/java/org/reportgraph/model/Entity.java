package org.reportgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A thing with all its mentions in one report.
 *
 * @param label its fullest name
 * @param type its class
 * @param alternatives other names of it in the report, without the label, sorted
 * @param division the national division it is, for administrative areas that resolve
 * @param mentions where it is named, in text order, at least one
 * @param merges why its names are held for names of one thing; one fewer than it has names
 * @param partOf the thing that it is a phase or section of, if the report names that as well
 */
public record Entity(
    String label,
    EntityClass type,
    List<String> alternatives,
    Optional<Division> division,
    List<Mention> mentions,
    List<Merge> merges,
    Optional<Whole> partOf) {
  public Entity {
    alternatives = List.copyOf(alternatives);
    mentions = List.copyOf(mentions);
    merges = List.copyOf(merges);
    if (label.isEmpty() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity has a label and a mention: " + label);
    }
  }

  /**
   * The whole of which a thing is a part: 1号线 for 1号线一期.
   *
   * @param mention a mention of the whole
   * @param rule the rule that says so
   * @param evidence a mention of the part
   */
  public record Whole(Mention mention, String rule, Evidence evidence) {}
}
