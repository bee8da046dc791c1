package org.reportgraph.serve;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.reportgraph.describe.Prefixes;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/**
 * The JSON-LD context of all documents, made from the ontology: its terms by their local names, the
 * terms of other vocabularies that the graph uses, names by language.
 */
final class JsonLdContext {
  private static final Map<String, String> OF_OTHERS =
      Map.of(
          "title", "dcterms:title",
          "issued", "dcterms:issued",
          "anchorOf", "nif:anchorOf",
          "beginIndex", "nif:beginIndex",
          "endIndex", "nif:endIndex");
  private static final Map<String, String> LINKS =
      Map.of(
          "sameAs", "owl:sameAs",
          "hasGeometry", "geo:hasGeometry",
          "referenceContext", "nif:referenceContext",
          "inDataset", "http://rdfs.org/ns/void#inDataset");
  private static final Map<String, String> NAMES =
      Map.of("label", "rdfs:label", "altLabel", "skos:altLabel");
  private static final Set<String> CHINESE = Set.of("hasRole", "phrase", "session", "baseUnit");

  private JsonLdContext() {}

  /** An object with the context as its {@code @context}. */
  static JsonObject object() {
    JsonObjectBuilder context = Json.createObjectBuilder().add("@version", 1.1);
    context.add("id", "@id").add("type", "@type");
    Prefixes.ALL.forEach(context::add);
    NAMES.forEach((term, iri) -> context.add(term, term(iri).add("@container", "@language")));
    OF_OTHERS.forEach(context::add);
    LINKS.forEach((term, iri) -> context.add(term, term(iri).add("@type", "@id")));
    context.add("asWKT", term("geo:asWKT").add("@type", Vocab.WKT_LITERAL));
    ours(context);
    return Json.createObjectBuilder().add("@context", context).build();
  }

  private static void ours(JsonObjectBuilder context) {
    Model terms = Ontology.terms();
    for (Resource type : List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)) {
      terms.listSubjectsWithProperty(RDF.type, type).toList().stream()
          .filter(term -> term.isURIResource() && term.getURI().startsWith(Rg.NS))
          .sorted(Comparator.comparing(Resource::getURI))
          .forEach(term -> context.add(term.getLocalName(), definition(term, type)));
    }
  }

  private static JsonObjectBuilder definition(Resource term, Resource type) {
    JsonObjectBuilder definition = term("rg:" + term.getLocalName());
    if (type.equals(OWL.ObjectProperty)) {
      definition.add("@type", "@id");
    } else if (CHINESE.contains(term.getLocalName())) {
      definition.add("@language", "zh");
    } else if (term.hasProperty(RDFS.range)
        && !term.hasProperty(RDFS.range, XSD.xstring)
        && term.getPropertyResourceValue(RDFS.range).getNameSpace().equals(XSD.getURI())) {
      definition.add("@type", term.getPropertyResourceValue(RDFS.range).getURI());
    }
    return definition;
  }

  private static JsonObjectBuilder term(String iri) {
    return Json.createObjectBuilder().add("@id", iri);
  }
}
