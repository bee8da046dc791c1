package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;

/**
 * The types and properties of reconciliation. Types are the ontology's classes of named things and
 * indicators; properties are the ontology's properties of these, and a few of other vocabularies.
 * Identifiers are local names, since OpenRefine sends them in URLs as they are.
 */
public final class Schema {
  /** What every named thing is. */
  static final String THING = "Thing";

  private static final Set<String> INTERNAL = Set.of("mention", "merge");

  /**
   * A type or property as it is suggested.
   *
   * @param description its definition in Chinese and English
   */
  public record Term(String id, String name, String description) {}

  private final Map<String, Term> types = new LinkedHashMap<>();
  private final Map<String, List<String>> broader = new LinkedHashMap<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  public Schema() {
    Model terms = Ontology.terms();
    List<Resource> classes = members(terms, OWL.Class);
    Resource indicator = terms.createResource(Rg.INDICATOR_CLASS.getURI());
    classes.forEach(type -> broader.put(type.getLocalName(), parents(type)));
    classes.stream()
        .filter(type -> above(type.getLocalName()).contains(THING) || type.equals(indicator))
        .forEach(type -> types.put(type.getLocalName(), term(type)));
    OtherProperties.all().forEach(property -> properties.put(property.id(), property));
    List<Resource> all = new ArrayList<>(members(terms, OWL.ObjectProperty));
    all.addAll(members(terms, OWL.DatatypeProperty));
    all.forEach(this::add);
  }

  private void add(Resource property) {
    Optional<String> domain = local(property, RDFS.domain);
    if (domain.filter(types::containsKey).isPresent()
        && !INTERNAL.contains(property.getLocalName())) {
      Term term = term(property);
      String area = domain.filter(name -> !name.equals(THING)).orElse("");
      properties.put(
          term.id(),
          new Property(
              term.id(), term.name(), term.description(), area, thing -> values(thing, property)));
    }
  }

  /** All types. */
  public Collection<Term> types() {
    return Collections.unmodifiableCollection(types.values());
  }

  /** Types that are good first choices: the top classes of the ontology. */
  public List<Type> usualTypes() {
    return types.values().stream()
        .filter(type -> !type.id().equals(THING) && above(type.id()).size() <= 3)
        .map(type -> new Type(type.id(), type.name()))
        .toList();
  }

  /** All properties. */
  public List<Term> properties() {
    return properties.values().stream().map(Schema::term).toList();
  }

  /** The properties that members of a type may have; all for an unknown type. */
  public List<Term> properties(String type) {
    List<String> above = above(typeId(type));
    return properties.values().stream()
        .filter(p -> p.domain().isEmpty() || !types.containsKey(type) || above.contains(p.domain()))
        .map(Schema::term)
        .toList();
  }

  Optional<Property> property(String id) {
    return Optional.ofNullable(properties.get(typeId(id)));
  }

  /** The types of a thing, the most specific first; the broadest only where it has no other. */
  List<Type> typesOf(Resource thing) {
    List<String> found =
        thing.listProperties(RDF.type).toList().stream()
            .filter(statement -> statement.getObject().isURIResource())
            .map(statement -> typeId(statement.getResource().getURI()))
            .filter(types::containsKey)
            .distinct()
            .sorted(
                Comparator.comparingInt((String id) -> -above(id).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> telling =
        found.stream().filter(id -> !id.equals(THING) && !id.equals("Place")).toList();
    return (telling.isEmpty() ? found : telling)
        .stream().map(id -> new Type(id, types.get(id).name())).toList();
  }

  /** Whether one of a thing's types is the type asked for or lies below it. */
  boolean isA(List<Type> types, String asked) {
    return types.stream().anyMatch(type -> above(type.id()).contains(typeId(asked)));
  }

  /** A type or property by its local name, its IRI or with our prefix. */
  private static String typeId(String id) {
    return id.startsWith(Rg.NS) ? id.substring(Rg.NS.length()) : id.replaceFirst("^rg:", "");
  }

  /** The type and all above it. */
  private List<String> above(String type) {
    List<String> all = new ArrayList<>();
    if (broader.containsKey(type)) {
      all.add(type);
      broader.get(type).forEach(parent -> all.addAll(above(parent)));
    }
    return all;
  }

  private static List<Resource> members(Model terms, Resource kind) {
    return terms.listSubjectsWithProperty(RDF.type, kind).toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(Rg.NS))
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private static List<String> parents(Resource type) {
    return type.listProperties(RDFS.subClassOf).toList().stream()
        .map(Statement::getResource)
        .filter(parent -> parent.isURIResource() && parent.getURI().startsWith(Rg.NS))
        .map(Resource::getLocalName)
        .toList();
  }

  private static Optional<String> local(
      Resource term, org.apache.jena.rdf.model.Property property) {
    return Optional.ofNullable(term.getPropertyResourceValue(property)).map(Resource::getLocalName);
  }

  private static List<RDFNode> values(Resource thing, Resource property) {
    return thing
        .listProperties(thing.getModel().createProperty(property.getURI()))
        .mapWith(Statement::getObject)
        .toList();
  }

  private static Term term(Property property) {
    return new Term(property.id(), property.name(), property.description());
  }

  private static Term term(Resource term) {
    return new Term(
        term.getLocalName(),
        text(term, RDFS.label, "zh") + " " + text(term, RDFS.label, "en"),
        text(term, SKOS.definition, "zh") + " " + text(term, SKOS.definition, "en"));
  }

  private static String text(
      Resource term, org.apache.jena.rdf.model.Property property, String language) {
    return Optional.ofNullable(term.getProperty(property, language))
        .map(Statement::getLiteral)
        .map(Literal::getString)
        .orElse("");
  }
}
