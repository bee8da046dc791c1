package org.reportgraph.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.lexicon.Table;

/** What Wikidata calls the members of our classes. */
final class WikidataClasses {
  private final Map<String, List<String>> items = new HashMap<>();

  WikidataClasses() {
    Table.load("wikidata-classes.tsv")
        .rows()
        .forEach(
            row ->
                items
                    .computeIfAbsent(row.get("class"), type -> new ArrayList<>())
                    .add(row.get("item")));
  }

  /** Items for the most specific of the classes that has one; empty where none has. */
  List<String> of(List<String> types) {
    return types.stream().filter(items::containsKey).findFirst().map(items::get).orElse(List.of());
  }
}
