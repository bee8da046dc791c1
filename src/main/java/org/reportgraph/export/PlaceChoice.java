package org.reportgraph.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Rg;
import org.reportgraph.model.Predicate;

/** Chooses the nodes of places: the places, all that lies in them, and what is said of those. */
final class PlaceChoice {
  private final Model data;

  PlaceChoice(Model data) {
    this.data = data;
  }

  /**
   * IRIs of the nodes.
   *
   * @param places names, division codes or IRIs
   * @throws IllegalArgumentException if a place is not in the graph
   */
  Set<String> nodes(List<String> places) {
    Set<String> chosen = new HashSet<>();
    for (String place : places) {
      chosen.addAll(withAllInside(find(place)));
    }
    Set<String> facts = new HashSet<>();
    for (String iri : chosen) {
      addSubjects(Rg.AREA, iri, facts);
      addSubjects(Rg.SUBJECT, iri, facts);
    }
    for (String fact : facts) {
      data.listObjectsOfProperty(data.createResource(fact), Rg.INDICATOR)
          .forEachRemaining(indicator -> chosen.add(indicator.asResource().getURI()));
    }
    chosen.addAll(facts);
    return chosen;
  }

  private Set<String> withAllInside(Set<String> places) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (found.add(next)) {
        Set<String> inside = new HashSet<>();
        addSubjects(Rg.of(Predicate.LOCATED_IN), next, inside);
        open.addAll(inside);
      }
    }
    return found;
  }

  private Set<String> find(String place) {
    Set<String> found = new HashSet<>();
    Resource named = data.createResource(place);
    if (place.contains("://") && data.contains(named, null, (RDFNode) null)) {
      found.add(place);
    }
    addBearers(Rg.CODE, data.createLiteral(place), found);
    addBearers(RDFS.label, data.createLiteral(place, "zh"), found);
    if (found.isEmpty()) {
      addBearers(SKOS.altLabel, data.createLiteral(place, "zh"), found);
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(place + ": no such place in the graph");
    }
    return found;
  }

  private void addBearers(Property property, Literal value, Set<String> found) {
    data.listSubjectsWithProperty(property, value)
        .forEachRemaining(bearer -> found.add(bearer.getURI()));
  }

  private void addSubjects(Property property, String object, Set<String> found) {
    data.listSubjectsWithProperty(property, data.createResource(object))
        .forEachRemaining(subject -> found.add(subject.getURI()));
  }
}
