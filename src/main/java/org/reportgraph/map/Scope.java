package org.reportgraph.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.Entity;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Report;

/**
 * Within which area a name stands for one thing: the reporting area for most names (line 1 of one
 * city is not line 1 of another), the country for names that reports all over it use.
 */
final class Scope {
  /** The state in the manner of GB/T 2260. */
  static final String NATION = "100000";

  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> national;

  Scope() {
    Table.load("countries.tsv")
        .rows()
        .forEach(row -> countries.put(row.get("name"), row.get("code")));
    national = Table.load("names.tsv").column("name");
  }

  /** The code of the reporting area; that of the state for its own report. */
  static String of(Report report) {
    return report
        .area()
        .map(Division::code)
        .orElseGet(
            () ->
                (report.title() + report.source().name()).matches(".*(国务院|national).*")
                    ? NATION
                    : "x" + Iris.hash(report.source().name()));
  }

  /** The scope of a thing that a report names. */
  String of(Entity entity, Report report) {
    return national.contains(entity.label()) ? NATION : of(report);
  }

  /** The ISO 3166-1 code of an area that is a country. */
  Optional<String> country(Entity entity) {
    return entity.type() == EntityClass.ADMINISTRATIVE_AREA
        ? Optional.ofNullable(countries.get(entity.label()))
        : Optional.empty();
  }
}
