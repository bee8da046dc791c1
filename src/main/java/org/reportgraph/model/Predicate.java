package org.reportgraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one named thing has to do with another. */
public enum Predicate {
  /** A place or zone is given a function, in words. */
  HAS_ROLE("hasRole"),
  /** A thing lies in a named place. */
  LOCATED_IN("locatedIn"),
  /** A work, platform or program is under another one. */
  PART_OF("partOf"),
  /** An organization takes part in, or settles in, the object. */
  INVOLVES("involves"),
  /** A place or organization holds or seeks a designation. */
  AWARDED("awarded"),
  /** A line or road connects a named place. */
  CONNECTS("connects");

  private static final Map<String, Predicate> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Predicate::label, Function.identity()));

  private final String label;

  Predicate(String label) {
    this.label = label;
  }

  /** The name in annotation files. */
  public String label() {
    return label;
  }

  /**
   * The constant of that label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Predicate parse(String label) {
    Predicate found = BY_LABEL.get(label);
    if (found == null) {
      throw new IllegalArgumentException("no Predicate: " + label);
    }
    return found;
  }
}
