package org.reportgraph.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/** Holds data to the SHACL shapes of {@code ontology/shapes.ttl}. */
public final class ShapeCheck {
  private final Shapes shapes = Shapes.parse(Ontology.shapes());

  /** What does not fit, by paragraph; empty where all is well. */
  public List<Violation> check(String graph, Model data) {
    return ShaclValidator.get().validate(shapes, data.getGraph()).getEntries().stream()
        .map(entry -> violation(graph, data, entry))
        .distinct()
        .sorted(
            Comparator.comparingInt(Violation::paragraph)
                .thenComparing(Violation::node)
                .thenComparing(Violation::message))
        .toList();
  }

  private static Violation violation(String graph, Model data, ReportEntry entry) {
    Resource node = data.asRDFNode(entry.focusNode()).asResource();
    Optional<Resource> words =
        value(node, Rg.EVIDENCE).or(() -> value(node, Rg.MENTION)).or(() -> Optional.of(node));
    return new Violation(
        entry.message(),
        node.toString(),
        graph,
        words
            .flatMap(mention -> value(mention, Rg.IN_PARAGRAPH))
            .filter(paragraph -> paragraph.hasProperty(Rg.NUMBER))
            .map(paragraph -> paragraph.getProperty(Rg.NUMBER).getInt())
            .orElse(0),
        words
            .filter(mention -> mention.hasProperty(Vocab.ANCHOR_OF))
            .map(mention -> mention.getProperty(Vocab.ANCHOR_OF).getString())
            .orElse(""));
  }

  private static Optional<Resource> value(Resource node, Property property) {
    return Optional.ofNullable(node.getProperty(property))
        .map(statement -> statement.getObject())
        .filter(object -> object.isResource())
        .map(object -> object.asResource());
  }
}
