package org.reportgraph.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.reportgraph.lexicon.Table;

/** Which narrower class of infrastructure a name shows, after {@code seeds/head-nouns.tsv}. */
final class InfrastructureKinds {
  private static final Set<String> LINES = Set.of("RailLine", "Road");

  private final Map<String, String> subclasses = new HashMap<>();

  InfrastructureKinds() {
    Table.load("head-nouns.tsv").rows().stream()
        .filter(row -> !row.getOrDefault("subclass", "").isEmpty())
        .forEach(row -> subclasses.put(row.get("noun"), row.get("subclass")));
  }

  /**
   * The class by the longest head noun that ends the name, brackets and phases aside: RailLine for
   * 贵阳轨道交通1号线一期. A line or a stretch that has a name behind its head noun (城际铁路京唐线) is known by
   * that noun.
   */
  Optional<String> of(String label) {
    String name = label.replaceFirst("[（(][^）)]*[）)]$|[一二三四五六七八九十]+期(?:工程)?$", "");
    Optional<String> last = at(name, name.length());
    boolean line = name.matches(".+[线段]");
    for (int end = name.length() - 1; line && end > 1 && last.isEmpty(); end--) {
      last = at(name, end).filter(LINES::contains);
    }
    return last;
  }

  private Optional<String> at(String name, int end) {
    return IntStream.range(0, end)
        .mapToObj(begin -> subclasses.get(name.substring(begin, end)))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
