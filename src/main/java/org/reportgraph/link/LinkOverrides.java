package org.reportgraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;

/**
 * What a person has decided about names of a report ({@code seeds/link-overrides.tsv}): that two
 * are to stay apart whatever the rules say, or that they are one thing.
 */
final class LinkOverrides {
  private final List<Pair> apart = new ArrayList<>();
  private final List<Pair> same = new ArrayList<>();

  private record Pair(String name, String other) {
    boolean fits(Name a, Name b) {
      return (a.surface().equals(name) && b.surface().equals(other))
          || (a.surface().equals(other) && b.surface().equals(name));
    }
  }

  /** The decisions for reports of an area. */
  LinkOverrides(Table table, Optional<Division> area) {
    String own = area.map(Division::code).orElse("");
    for (Map<String, String> row : table.rows()) {
      if (row.get("area").equals("*") || row.get("area").equals(own)) {
        decided(row.get("decision")).add(new Pair(row.get("name"), row.get("other")));
      }
    }
  }

  /** Whether some name of one list is to stay apart from some name of the other. */
  boolean keepApart(List<Name> names, List<Name> others) {
    return apart.stream()
        .anyMatch(
            pair -> names.stream().anyMatch(a -> others.stream().anyMatch(b -> pair.fits(a, b))));
  }

  /** Brings together what a person holds for one thing. */
  void apply(Clusters clusters) {
    for (Pair pair : same) {
      named(clusters, pair.name())
          .forEach(
              a ->
                  named(clusters, pair.other())
                      .filter(b -> a.type() == b.type())
                      .forEach(b -> clusters.merge(a, b, "override")));
    }
  }

  private static Stream<Name> named(Clusters clusters, String surface) {
    return clusters.names().stream().filter(name -> name.surface().equals(surface));
  }

  private List<Pair> decided(String decision) {
    return switch (decision) {
      case "keep-apart" -> apart;
      case "same-as" -> same;
      default -> throw new IllegalStateException("link-overrides.tsv: no decision " + decision);
    };
  }
}
