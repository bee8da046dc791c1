package org.reportgraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a number says of its indicator. */
public enum FigureKind {
  /** An amount, count, share or rate as such. */
  LEVEL("level"),
  /** Growth or fall against the year before or the start; a fall is negative. */
  CHANGE("change"),
  /** Average yearly change (年均). */
  AVERAGE_CHANGE("avgChange"),
  /** A multiple or share of a former or planned amount (是…的N倍). */
  RATIO("ratio");

  private static final Map<String, FigureKind> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(FigureKind::label, Function.identity()));

  private final String label;

  FigureKind(String label) {
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
  public static FigureKind parse(String label) {
    FigureKind found = BY_LABEL.get(label);
    if (found == null) {
      throw new IllegalArgumentException("no FigureKind: " + label);
    }
    return found;
  }
}
