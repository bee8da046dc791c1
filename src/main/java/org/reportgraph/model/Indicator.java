package org.reportgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that reports give figures of, under its canonical name.
 *
 * @param id short stable name in ASCII: {@code gdp}
 * @param zh canonical Chinese name: 地区生产总值
 * @param en English name, where there is one
 * @param theme field of government work: economy, income, transport …
 * @param dimension what its level is measured in: money, count, share …
 * @param nature how its levels belong to time
 * @param variants other wordings that mean the same: 生产总值, GDP
 */
public record Indicator(
    String id,
    String zh,
    Optional<String> en,
    String theme,
    String dimension,
    Nature nature,
    List<String> variants) {
  public Indicator {
    variants = List.copyOf(variants);
  }

  /** How the level of an indicator belongs to a time. */
  public enum Nature {
    /** The state at a moment: balances, totals, kilometres in use. */
    STOCK,
    /** A sum over a time: output, revenue, things newly built. */
    FLOW,
    /** A share, rate, average or index. */
    RATE;

    /** The name in the table of indicators. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant of that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Nature parse(String label) {
      return Arrays.stream(values())
          .filter(nature -> nature.label().equals(label))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no nature of an indicator: " + label));
    }
  }
}
