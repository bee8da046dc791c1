package org.reportgraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How exactly a number holds. */
public enum Comparator {
  /** As written. */
  EXACTLY("eq"),
  /** 以上, 超过, 突破, 余. */
  AT_LEAST("ge"),
  /** 以内, 不超过. */
  AT_MOST("le"),
  /** 左右, 约, 近. */
  ABOUT("approx");

  private static final Map<String, Comparator> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Comparator::label, Function.identity()));

  private final String label;

  Comparator(String label) {
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
  public static Comparator parse(String label) {
    Comparator found = BY_LABEL.get(label);
    if (found == null) {
      throw new IllegalArgumentException("no Comparator: " + label);
    }
    return found;
  }
}
