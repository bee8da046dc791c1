package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.reconcile.Query.Constraint;

/** Finds things by a value that they have, where the value alone may tell them. */
final class ValueLookup {
  private static final Map<String, Property> STORED =
      Map.of(
          "label",
          RDFS.label,
          "altLabel",
          SKOS.altLabel,
          "sameAs",
          OWL.sameAs,
          OtherProperties.WIKIDATA,
          OWL.sameAs);

  private ValueLookup() {}

  static List<String> subjects(Model model, Constraint constraint, EntityIds ids, int limit) {
    Property property =
        STORED.getOrDefault(
            constraint.property(), model.createProperty(Rg.NS + constraint.property()));
    return constraint.values().stream()
        .flatMap(value -> nodes(model, value, ids).stream())
        .flatMap(node -> subjects(model, property, node))
        .map(Resource::getURI)
        .distinct()
        .limit(limit)
        .toList();
  }

  private static Stream<Resource> subjects(Model model, Property property, RDFNode node) {
    return model.listSubjectsWithProperty(property, node).toList().stream()
        .filter(Resource::isURIResource);
  }

  private static List<RDFNode> nodes(Model model, String value, EntityIds ids) {
    List<RDFNode> nodes = new ArrayList<>();
    nodes.add(model.createLiteral(value.replaceFirst("\\.0$", "")));
    nodes.add(model.createLiteral(value, "zh"));
    if (Iris.isPath(value)) {
      nodes.add(model.createResource(ids.iri(value)));
    }
    if (value.matches("Q[0-9]+")) {
      nodes.add(model.createResource(Vocab.WIKIDATA + value));
    }
    return nodes;
  }
}
