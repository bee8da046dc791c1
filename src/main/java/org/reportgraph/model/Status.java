package org.reportgraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a fact is reported as done or set for the future. */
public enum Status {
  /** Done or reported. */
  ACTUAL("actual"),
  /** Planned, required or forecast. */
  TARGET("target");

  private static final Map<String, Status> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Status::label, Function.identity()));

  private final String label;

  Status(String label) {
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
  public static Status parse(String label) {
    Status found = BY_LABEL.get(label);
    if (found == null) {
      throw new IllegalArgumentException("no Status: " + label);
    }
    return found;
  }
}
