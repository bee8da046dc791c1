package org.reportgraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happens to a thing, after the verbs of the annotation guide. */
public enum Phase {
  /** 谋划, 申建, 争取. */
  PLANNED("planned"),
  /** 启动, 开工, 成立. */
  STARTED("started"),
  /** 推进, 实施, 建设. */
  ONGOING("ongoing"),
  /** 建成, 完成, 竣工. */
  COMPLETED("completed"),
  /** 投用, 通车, 运营. */
  OPENED("opened"),
  /** 改造, 提升, 整治. */
  UPGRADED("upgraded"),
  /** 获批, 荣获, 通过验收, of a designation. */
  ATTAINED("attained"),
  /** An event takes place. */
  HELD("held");

  private static final Map<String, Phase> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Phase::label, Function.identity()));

  private final String label;

  Phase(String label) {
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
  public static Phase parse(String label) {
    Phase found = BY_LABEL.get(label);
    if (found == null) {
      throw new IllegalArgumentException("no Phase: " + label);
    }
    return found;
  }
}
