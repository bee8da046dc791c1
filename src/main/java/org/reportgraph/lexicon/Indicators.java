package org.reportgraph.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.model.Indicator;

/**
 * The indicators of {@code seeds/indicators.tsv}, found by any of their wordings: 地区生产总值, 生产总值 and
 * GDP are one, 一般公共预算收入 and 财政总收入 are two.
 */
public final class Indicators {
  private static final Pattern SCOPE =
      Pattern.compile("^(?:全国|全省|全市|全县|全区|全旗|全州|我省|我市|我县|我区|全年|全部|全社会)+");
  private static final Pattern MARKS = Pattern.compile("[\\s“”\"'‘’]");

  private static Indicators all;

  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Map<String, Indicator> byWording = new HashMap<>();

  private Indicators(Table table) {
    for (Map<String, String> row : table.rows()) {
      Indicator indicator = indicator(row);
      if (byId.put(indicator.id(), indicator) != null) {
        throw new IllegalStateException("indicators.tsv: " + indicator.id() + " stands twice");
      }
      index(indicator.zh(), indicator);
      indicator.variants().forEach(wording -> index(wording, indicator));
    }
  }

  /** The table, read once. */
  public static synchronized Indicators load() {
    if (all == null) {
      all = new Indicators(Table.load("indicators.tsv"));
    }
    return all;
  }

  /**
   * The indicator that a phrase means: the phrase itself, or what stays without scope words in
   * front (全市生产总值); empty where it is none of the table.
   */
  public Optional<Indicator> of(String phrase) {
    String wording = fold(phrase);
    return Optional.ofNullable(byWording.get(wording))
        .or(() -> Optional.ofNullable(byWording.get(SCOPE.matcher(wording).replaceFirst(""))));
  }

  /** Every indicator, in the order of the table. */
  public Collection<Indicator> all() {
    return byId.values();
  }

  private void index(String wording, Indicator indicator) {
    Indicator other = byWording.putIfAbsent(fold(wording), indicator);
    if (other != null && !other.equals(indicator)) {
      throw new IllegalStateException(
          "indicators.tsv: %s is a wording of both %s and %s"
              .formatted(wording, other.id(), indicator.id()));
    }
  }

  private static Indicator indicator(Map<String, String> row) {
    return new Indicator(
        row.get("id"),
        row.get("zh"),
        Optional.of(row.get("en")).filter(name -> !name.isEmpty()),
        row.get("theme"),
        row.get("dimension"),
        Indicator.Nature.parse(row.get("nature")),
        row.get("variants").isEmpty()
            ? List.of()
            : Arrays.asList(row.get("variants").split("\\|")));
  }

  private static String fold(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
