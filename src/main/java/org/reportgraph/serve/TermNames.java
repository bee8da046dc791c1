package org.reportgraph.serve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.describe.Prefixes;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;

/** Names and links of terms on pages: ours by their labels, those of others by their short form. */
final class TermNames {
  private final Model terms = Ontology.terms();

  /** A link to where a term is explained, with its label where it is ours. */
  List<Html> link(Resource term) {
    String shortened = Prefixes.shorten(term.getURI());
    Resource ours = terms.createResource(term.getURI());
    if (!term.getURI().startsWith(Rg.NS)) {
      return List.of(Html.link(term.getURI(), shortened));
    }
    return List.of(
        Html.link("/ns#" + term.getLocalName(), shortened),
        Html.of("span.muted", " ", both(ours, RDFS.label)));
  }

  /** A text of a resource in both languages; empty where it has none. */
  static List<Html> both(Resource resource, Property property) {
    return Words.both(text(resource, property, "zh"), text(resource, property, "en"));
  }

  /** A text in a language, or else in any. */
  static String text(Resource resource, Property property, String language) {
    return resource.listProperties(property).toList().stream()
        .map(statement -> statement.getLiteral())
        .sorted(Comparator.comparing(text -> !text.getLanguage().equals(language)))
        .map(text -> text.getString())
        .findFirst()
        .orElse("");
  }
}
