package org.reportgraph.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A unit with its magnitude: 万平方米 is 10000 of the base unit 平方米.
 *
 * @param text the unit as written, magnitude included
 * @param factor how many base units one of it is, above 0
 * @param base the unit that quantities of this dimension are compared in
 * @param qudt IRI of the base unit in the QUDT vocabulary, where it has one
 * @param dimension what it measures: money, count, share, length …
 */
public record Unit(
    String text, BigDecimal factor, String base, Optional<String> qudt, String dimension) {
  // Figures in reports have at most about ten digits; a fraction such as 亩 stops here.
  private static final MathContext PRECISION = new MathContext(15);

  public Unit {
    if (factor.signum() <= 0 || base.isEmpty()) {
      throw new IllegalArgumentException("no unit: " + text);
    }
  }

  /** A value in this unit as a quantity in the base unit, to 15 digits, without trailing zeros. */
  public BigDecimal inBase(BigDecimal value) {
    return value.multiply(factor).round(PRECISION).stripTrailingZeros();
  }
}
