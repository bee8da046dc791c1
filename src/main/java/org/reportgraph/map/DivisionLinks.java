package org.reportgraph.map;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.reportgraph.lexicon.Table;
import org.reportgraph.map.LinkTriples.Evidence;
import org.reportgraph.model.Division;

/**
 * What the links of the division table rest on, as {@code seeds/division-links.tsv} says: a set of
 * links for each data set and level. A statement for each link, seven triples, would be a quarter
 * of the store of a report.
 */
final class DivisionLinks {
  private static final Map<String, String> SPACES =
      Map.of("wikidata", Vocab.WIKIDATA, "geonames", Vocab.GEONAMES);

  private final Map<String, Resource> sets = new HashMap<>();

  DivisionLinks(LinkTriples links) {
    for (Map<String, String> row : Table.load("division-links.tsv").rows()) {
      String dataset = row.get("dataset");
      Evidence evidence =
          new Evidence(
              row.get("method"),
              new BigDecimal(row.get("score")),
              row.get("date"),
              row.get("source"));
      String name = dataset + "-" + row.get("level");
      sets.put(name, links.writeSet(name, SPACES.get(dataset), evidence));
    }
  }

  /** The set of each link that a unit has. */
  void write(Division division, Resource area) {
    String level = division.level().name().toLowerCase(Locale.ROOT);
    SPACES.forEach(
        (dataset, space) -> {
          if (area.listProperties(OWL.sameAs).toList().stream()
              .anyMatch(link -> link.getResource().getURI().startsWith(space))) {
            area.addProperty(Rg.LINK_SET, sets.get(dataset + "-" + level));
          }
        });
  }
}
