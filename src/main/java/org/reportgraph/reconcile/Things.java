package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Rg;
import org.reportgraph.model.Predicate;

/** Reads what reconciliation says of things; within a transaction. */
final class Things {
  private static final org.apache.jena.rdf.model.Property LOCATED_IN = Rg.of(Predicate.LOCATED_IN);
  private static final int ENOUGH = 50;

  private final Model model;
  private final Schema schema;
  private final EntityIds ids;

  Things(Model model, Schema schema, EntityIds ids) {
    this.model = model;
    this.schema = schema;
    this.ids = ids;
  }

  /**
   * A thing that can be meant.
   *
   * @param others its other names
   * @param types its types, the most specific first
   */
  record Thing(Resource resource, String label, List<String> others, List<Type> types) {}

  /** The thing of an IRI; empty where it is no thing or indicator of the store. */
  Optional<Thing> of(String iri) {
    Resource resource = model.createResource(iri);
    List<Type> types = schema.typesOf(resource);
    if (types.isEmpty() || !ids.holds(iri)) {
      return Optional.empty();
    }
    List<String> others =
        Stream.concat(texts(resource, RDFS.label), texts(resource, SKOS.altLabel))
            .filter(name -> !name.getLanguage().equalsIgnoreCase("zh-Latn"))
            .map(Literal::getString)
            .distinct()
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    String label = label(resource);
    others.remove(label);
    return Optional.of(new Thing(resource, label, others, types));
  }

  /** The Chinese name or title, or what there is. */
  String label(Resource resource) {
    return Stream.concat(texts(resource, RDFS.label), texts(resource, DCTerms.title))
        .filter(text -> !text.getLanguage().equalsIgnoreCase("zh-Latn"))
        .min(
            Comparator.comparing((Literal text) -> !text.getLanguage().equals("zh"))
                .thenComparing(Literal::getString))
        .map(Literal::getString)
        .orElseGet(() -> ids.id(resource.getURI()));
  }

  /** All places that a thing lies in, also by the scope of its IRI, the nearest first. */
  Set<Resource> placesOf(Resource thing) {
    Set<Resource> places = new LinkedHashSet<>();
    addPlaces(thing, places);
    scope(thing)
        .ifPresent(
            area -> {
              places.add(area);
              addPlaces(area, places);
            });
    return places;
  }

  private static void addPlaces(Resource thing, Set<Resource> places) {
    thing.listProperties(LOCATED_IN).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .filter(places::add)
        .forEach(place -> addPlaces(place, places));
  }

  // The names of a city's things are told apart by the code of the city in their IRIs.
  private Optional<Resource> scope(Resource thing) {
    String code = ids.id(thing.getURI()).replaceFirst("/.*", "");
    Resource area = model.createResource(ids.iri("area/" + code));
    return area.hasProperty(Rg.CODE) ? Optional.of(area) : Optional.empty();
  }

  /** Where a thing belongs and what else it is called, to tell it from namesakes. */
  String description(Thing thing) {
    List<String> parts = new ArrayList<>();
    if (thing.resource().hasProperty(Rg.CODE)) {
      parts.add(thing.resource().getProperty(Rg.CODE).getString());
    }
    List<String> areas =
        placesOf(thing.resource()).stream()
            .filter(place -> place.hasProperty(Rg.CODE))
            .map(this::label)
            .collect(Collectors.toCollection(ArrayList::new));
    java.util.Collections.reverse(areas);
    parts.add(String.join("", areas));
    thing.others().stream().limit(2).forEach(parts::add);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
  }

  /** How often reports name a thing, counted up to 50. */
  int mentions(Resource thing) {
    return (int)
        thing.listProperties(Rg.MENTION).mapWith(Statement::getObject).toList().stream()
            .limit(ENOUGH)
            .count();
  }

  private static Stream<Literal> texts(
      Resource resource, org.apache.jena.rdf.model.Property property) {
    return resource.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral);
  }
}
