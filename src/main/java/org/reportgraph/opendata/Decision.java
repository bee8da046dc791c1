package org.reportgraph.opendata;

import java.util.Locale;
import java.util.Optional;

/** What is to become of a proposed link. */
public enum Decision {
  /** It goes into the graph. */
  ACCEPT,
  /** It is taken back and not proposed again. */
  REJECT,
  /** Nobody knows yet. */
  OPEN;

  /** The word in review files. */
  public String label() {
    return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** What a person wrote, in English or Chinese; empty for any other word. */
  static Optional<Decision> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "accept", "yes", "y", "接受", "是" -> Optional.of(ACCEPT);
      case "reject", "no", "n", "拒绝", "否" -> Optional.of(REJECT);
      case "" -> Optional.of(OPEN);
      default -> Optional.empty();
    };
  }
}
