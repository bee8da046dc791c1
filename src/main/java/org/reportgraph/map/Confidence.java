package org.reportgraph.map;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.reportgraph.model.Evidence;

/**
 * Collects who found each fact and how sure it is; a fact that is stated more than once keeps its
 * surest statement.
 */
final class Confidence {
  private final Map<Resource, Evidence> surest = new LinkedHashMap<>();

  void add(Resource fact, Evidence evidence) {
    surest.merge(fact, evidence, (a, b) -> b.confidence() > a.confidence() ? b : a);
  }

  void write() {
    surest.forEach(
        (fact, evidence) -> {
          fact.addProperty(Rg.RECOGNISER, evidence.recogniser());
          fact.addProperty(
              Rg.CONFIDENCE,
              String.format(Locale.ROOT, "%.3f", evidence.confidence()).replaceFirst("0{1,2}$", ""),
              XSDDatatype.XSDdecimal);
        });
  }
}
