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
 */
public record Entity(
    String label,
    EntityClass type,
    List<String> alternatives,
    Optional<Division> division,
    List<Mention> mentions) {
  public Entity {
    alternatives = List.copyOf(alternatives);
    mentions = List.copyOf(mentions);
    if (label.isEmpty() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity has a label and a mention: " + label);
    }
  }
}
