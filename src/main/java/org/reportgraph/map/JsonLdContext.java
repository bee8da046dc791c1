package org.reportgraph.map;

import static java.util.Map.entry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * The JSON-LD context of all documents, made from the ontology: its terms by their local names, the
 * terms of other vocabularies that the graph uses, names by language.
 */
public final class JsonLdContext {
  private static final Map<String, String> OF_OTHERS =
      Map.of("issued", "dcterms:issued", "anchorOf", "nif:anchorOf");
  private static final Map<String, String> NUMBERS =
      Map.of("beginIndex", "nif:beginIndex", "endIndex", "nif:endIndex");
  private static final Map<String, String> LINKS =
      Map.of(
          "sameAs", "owl:sameAs",
          "hasGeometry", "geo:hasGeometry",
          "referenceContext", "nif:referenceContext",
          "inDataset", "http://rdfs.org/ns/void#inDataset");
  private static final Map<String, String> NAMES =
      Map.of("label", "rdfs:label", "altLabel", "skos:altLabel", "title", "dcterms:title");
  private static final Set<String> CHINESE = Set.of("hasRole", "phrase", "session", "baseUnit");

  /** What the terms of others that have no short name lead to. */
  private static final Map<String, String> RANGES =
      Map.ofEntries(
          entry("dcterms:date", "xsd:date"),
          entry("dcterms:isPartOf", "@id"),
          entry("dcterms:isReplacedBy", "@id"),
          entry("dcterms:source", "@id"),
          entry("dcterms:spatial", "@id"),
          entry("prov:wasDerivedFrom", "@id"),
          entry("prov:wasQuotedFrom", "@id"),
          entry("qb:dataSet", "@id"),
          entry("qb:structure", "@id"),
          entry("qudt:hasUnit", "@id"),
          entry("qudt:numericValue", "xsd:decimal"),
          entry("rdf:predicate", "@id"),
          entry("schema:about", "@id"),
          entry("schema:isPartOf", "@id"),
          entry("schema:location", "@id"),
          entry("schema:position", "xsd:integer"));

  private JsonLdContext() {}

  /**
   * An object with the context as its {@code @context}.
   *
   * @param prefixes prefix to namespace
   */
  public static JsonObject object(Map<String, String> prefixes) {
    JsonObjectBuilder context = Json.createObjectBuilder().add("@version", 1.1);
    context.add("id", "@id").add("type", "@type");
    prefixes.forEach(context::add);
    sorted(NAMES)
        .forEach((term, iri) -> context.add(term, term(iri).add("@container", "@language")));
    sorted(OF_OTHERS).forEach(context::add);
    sorted(NUMBERS)
        .forEach((term, iri) -> context.add(term, term(iri).add("@type", XSD.integer.getURI())));
    sorted(LINKS).forEach((term, iri) -> context.add(term, term(iri).add("@type", "@id")));
    sorted(RANGES).forEach((term, type) -> context.add(term, term(term).add("@type", type)));
    context.add("schema:name", term("schema:name").add("@language", "zh"));
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

  private static Map<String, String> sorted(Map<String, String> terms) {
    return new TreeMap<>(terms);
  }
}
