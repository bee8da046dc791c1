package org.reportgraph.model;

import java.util.Optional;

/**
 * A number that measures something.
 *
 * @param indicator what is measured, the minimal noun phrase, shared parts expanded
 * @param amount number and unit as written
 * @param kind what the number says of the indicator
 * @param comparator how exactly it holds
 * @param period the years it is about
 * @param status reported or set for the future
 * @param place the area it is about, where that is not the report's own
 * @param evidence the words from the indicator to the unit
 */
public record Figure(
    String indicator,
    Amount amount,
    FigureKind kind,
    Comparator comparator,
    Period period,
    Status status,
    Optional<String> place,
    Evidence evidence) {
  public Figure {
    if (indicator.isEmpty()) {
      throw new IllegalArgumentException("figure without an indicator: " + amount);
    }
  }
}
