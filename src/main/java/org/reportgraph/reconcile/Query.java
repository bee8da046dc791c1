package org.reportgraph.reconcile;

import java.util.List;

/**
 * What is asked of one name.
 *
 * @param text the name; empty where only properties are given
 * @param types identifiers of the types that are asked for; empty for all
 * @param strictness how the types count
 * @param limit most candidates that are wanted
 * @param constraints values that the thing should have
 */
public record Query(
    String text,
    List<String> types,
    Strictness strictness,
    int limit,
    List<Constraint> constraints) {
  public Query {
    types = List.copyOf(types);
    constraints = List.copyOf(constraints);
  }

  /** How types count, as {@code type_strict} says. */
  public enum Strictness {
    /** A candidate belongs to one of the types at least. */
    ANY,
    /** A candidate belongs to all of the types. */
    ALL,
    /** A candidate of no such type is shown with half its score. */
    SHOULD
  }

  /**
   * Values of a property, one of which the thing should have.
   *
   * @param property its identifier
   * @param values what is compared: names, numbers as text, identifiers of things
   */
  public record Constraint(String property, List<String> values) {
    public Constraint {
      values = List.copyOf(values);
    }
  }
}
