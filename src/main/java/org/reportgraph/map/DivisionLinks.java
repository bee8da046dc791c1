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

/** What the links of the division table rest on, as {@code seeds/division-links.tsv} says. */
final class DivisionLinks {
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final LinkTriples links;

  DivisionLinks(LinkTriples links) {
    this.links = links;
    for (Map<String, String> row : Table.load("division-links.tsv").rows()) {
      evidence.put(
          row.get("dataset") + row.get("level"),
          new Evidence(
              row.get("method"),
              new BigDecimal(row.get("score")),
              row.get("date"),
              row.get("source")));
    }
  }

  /** A statement for each link that a unit has. */
  void write(Division division, Resource area) {
    area.listProperties(OWL.sameAs).toList().stream()
        .map(statement -> statement.getResource().getURI())
        .forEach(target -> links.write(area.getURI(), target, evidence(division, target)));
  }

  private Evidence evidence(Division division, String target) {
    String dataset = target.startsWith(Vocab.WIKIDATA) ? "wikidata" : "geonames";
    return evidence.get(dataset + division.level().name().toLowerCase(Locale.ROOT));
  }
}
