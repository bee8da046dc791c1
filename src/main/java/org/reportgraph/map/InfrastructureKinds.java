package org.reportgraph.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.lexicon.Table;

/** Which narrower class of infrastructure a name shows, after {@code seeds/head-nouns.tsv}. */
final class InfrastructureKinds {
  private final Map<String, String> subclasses = new HashMap<>();

  InfrastructureKinds() {
    Table.load("head-nouns.tsv").rows().stream()
        .filter(row -> !row.getOrDefault("subclass", "").isEmpty())
        .forEach(row -> subclasses.put(row.get("noun"), row.get("subclass")));
  }

  /**
   * The class by the longest head noun that ends the name, brackets and phases aside: RailLine for
   * 贵阳轨道交通1号线一期.
   */
  Optional<String> of(String label) {
    String name = label.replaceFirst("[（(][^）)]*[）)]$|[一二三四五六七八九十]+期(?:工程)?$", "");
    for (int begin = 0; begin < name.length(); begin++) {
      String subclass = subclasses.get(name.substring(begin));
      if (subclass != null) {
        return Optional.of(subclass);
      }
    }
    return Optional.empty();
  }
}
