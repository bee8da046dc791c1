package org.reportgraph.recognise.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.reportgraph.model.Comparator;

/**
 * A number with its unit in a text.
 *
 * @param begin offset of the number
 * @param unitBegin offset behind the number (and 多, 余), where the unit begins
 * @param unitEnd offset behind the unit
 * @param end offset behind 以上, 左右 and the like
 * @param value the number, the lower end of a range
 * @param max the upper end of a range
 * @param unit the unit as written, without the 多 or 余 inside; empty for a bare number
 * @param comparator what 余, 以上, 左右 behind the number say; exactly where nothing is said
 * @param part name of the part of a composition (一产), empty for any other number
 */
record NumberSpan(
    int begin,
    int unitBegin,
    int unitEnd,
    int end,
    BigDecimal value,
    Optional<BigDecimal> max,
    String unit,
    Comparator comparator,
    String part) {

  NumberSpan with(Comparator said) {
    return new NumberSpan(begin, unitBegin, unitEnd, end, value, max, unit, said, part);
  }

  /** Whether it is a percentage, percentage points or a multiple. */
  boolean isRelative() {
    return isShare() || unit.endsWith("分点") || unit.endsWith("倍");
  }

  boolean isShare() {
    return unit.equals("%") || unit.equals("％") || unit.equals("‰");
  }
}
