package org.reportgraph.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;

/**
 * Brings names together that become equal step by step: as they are spelt, with the words for the
 * report's own area in front made one (贵阳市委, 市委), without the own area (贵阳高新区, 高新区), with
 * abbreviations in common use (综合保税区, 综保区), without the word for the kind of thing (天河潭景区, 天河潭).
 */
final class NameKeys {
  private static final Pattern MARKS = Pattern.compile("[“”\"‘’'「」《》〈〉\\s　·・•‧]");
  private static final int SHORTEST = 2;

  private record Step(
      String rule, java.util.function.BiFunction<String, EntityClass, String> key) {}

  private final List<Step> steps = new ArrayList<>();

  NameKeys(ShortForms forms, Optional<Division> area) {
    OwnAreaWords own = new OwnAreaWords(area);
    steps.add(new Step("spelling", (name, type) -> spelling(name)));
    steps.add(new Step("area-by-its-rank", own::marked));
    steps.add(new Step("own-area-in-front", own::withoutOwn));
    steps.add(new Step("short-form", (name, type) -> forms.apply("short-form", name, type)));
    steps.add(new Step("area-by-its-rank", own::marked));
    steps.add(new Step("own-area-in-front", own::withoutOwn));
    steps.add(new Step("kind-word", (name, type) -> forms.apply("kind-word", name, type)));
  }

  /** Merges the names that some step makes equal. */
  void apply(Clusters clusters) {
    Map<Name, String> keys = new HashMap<>();
    clusters.names().forEach(name -> keys.put(name, name.surface()));
    for (Step step : steps) {
      Map<List<Object>, Name> first = new HashMap<>();
      for (Name name : clusters.names()) {
        String key = step.key().apply(keys.get(name), name.type());
        if (key.length() >= SHORTEST) {
          keys.put(name, key);
        }
        Name other = first.putIfAbsent(List.of(name.type(), keys.get(name)), name);
        if (other != null) {
          clusters.merge(name, other, step.rule());
        }
      }
    }
  }

  /** The name in half-width letters, without quotation and book-title marks. */
  static String spelling(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String bare = MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    return bare.isEmpty() ? folded : bare;
  }
}
