package org.reportgraph.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.model.Unit;

/**
 * The units of {@code seeds/units.tsv}, with any magnitude in front: 万平方米, 亿千瓦时, 万头（只）. A magnitude
 * alone counts things: 万.
 */
public final class Units {
  private static final String QUDT = "http://qudt.org/vocab/unit/";
  private static final Map<Character, BigDecimal> MAGNITUDES =
      Map.of(
          '十', BigDecimal.TEN,
          '百', BigDecimal.valueOf(100),
          '千', BigDecimal.valueOf(1000),
          '万', BigDecimal.valueOf(10_000),
          '亿', BigDecimal.valueOf(100_000_000));

  private static Units all;

  private final Map<String, Unit> byText = new LinkedHashMap<>();
  private final int longest;

  private Units(Table table) {
    for (Map<String, String> row : table.rows()) {
      String text = fold(row.get("unit"));
      byText.put(
          text,
          new Unit(
              text,
              factor(row.get("factor")),
              fold(row.get("base")),
              Optional.of(row.get("qudt")).filter(name -> !name.isEmpty()).map(QUDT::concat),
              row.get("dimension")));
    }
    longest = byText.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The table, read once. */
  public static synchronized Units load() {
    if (all == null) {
      all = new Units(Table.load("units.tsv"));
    }
    return all;
  }

  /** The unit as written, full-width or half-width; empty where it is unknown or no unit at all. */
  public Optional<Unit> of(String written) {
    String text = fold(written);
    int slash = text.indexOf('/');
    if (slash > 0 && !byText.containsKey(text) && !byText.containsKey(text.substring(1))) {
      return of(text.substring(0, slash)).map(unit -> per(unit, text, text.substring(slash)));
    }
    BigDecimal magnitude = BigDecimal.ONE;
    for (int i = 0; i < text.length(); i++) {
      Unit known = byText.get(text.substring(i));
      if (known != null) {
        return Optional.of(scaled(text, magnitude, known));
      }
      if (!isMagnitude(text.charAt(i))) {
        return Optional.empty();
      }
      magnitude = magnitude.multiply(MAGNITUDES.get(text.charAt(i)));
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(scaled(text, magnitude, byText.get("个")));
  }

  /**
   * The length of the longest unit of the table, without magnitude, that stands in a text at an
   * offset; 0 where none does.
   *
   * @param folded a text folded to half-width, brackets full-width
   */
  public int lengthAt(String folded, int offset) {
    for (int end = Math.min(folded.length(), offset + longest); end > offset; end--) {
      if (byText.containsKey(folded.substring(offset, end))) {
        return end - offset;
      }
    }
    return 0;
  }

  /** Whether a character can stand as a magnitude in front of a unit. */
  public static boolean isMagnitude(char c) {
    return MAGNITUDES.containsKey(c);
  }

  // 元/月 is a rate of its own: it has no common unit with 元.
  private static Unit per(Unit unit, String text, String tail) {
    return new Unit(text, unit.factor(), unit.base() + tail, Optional.empty(), "rate");
  }

  private static Unit scaled(String text, BigDecimal magnitude, Unit unit) {
    return new Unit(
        text, unit.factor().multiply(magnitude), unit.base(), unit.qudt(), unit.dimension());
  }

  private static BigDecimal factor(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new BigDecimal(text)
        : new BigDecimal(text.substring(0, slash))
            .divide(new BigDecimal(text.substring(slash + 1)), MathContext.DECIMAL64);
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('(', '（').replace(')', '）');
  }
}
