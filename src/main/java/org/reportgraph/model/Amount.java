package org.reportgraph.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, with its unit as written.
 *
 * @param value the number; the lower end of a range; negative for a decrease
 * @param max the upper end of a range (2至3家), if it is one
 * @param unit the unit with its magnitude letter for letter (万平方米), empty for a bare number
 */
public record Amount(BigDecimal value, Optional<BigDecimal> max, String unit) {
  public static Amount of(String value, String unit) {
    return new Amount(new BigDecimal(value), Optional.empty(), unit);
  }

  /** The value as the annotation guide writes it: plain digits, no exponent. */
  public String plainValue() {
    return value.toPlainString();
  }
}
