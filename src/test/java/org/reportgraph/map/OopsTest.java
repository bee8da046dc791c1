package org.reportgraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The pitfalls of the OOPS! catalogue that a program can see. P01, P09, P14 to P18 and P23 need a
 * reader. P13 (no inverse declared) is chosen: SPARQL reads every property backwards, and an
 * inverse would only double the store. For P11, {@code schema:domainIncludes} counts as a domain,
 * since {@code rdfs:domain} with more than one class says something else (P19).
 */
@DisplayName("The ontology avoids the pitfalls of OOPS!")
class OopsTest {
  private static final List<Resource> CLASSES = OntologyTerms.classes();
  private static final List<Resource> PROPERTIES = OntologyTerms.properties();

  private static final Resource ALL_DISJOINT =
      OntologyTerms.MODEL.createResource(OWL.getURI() + "AllDisjointClasses");
  private static final Property MEMBERS = OntologyTerms.property(OWL.getURI() + "members");

  @Test
  @DisplayName("P02, P30, P31: no synonyms as classes, no equivalent classes")
  void synonyms() {
    assertUnused(OWL.equivalentClass);
    assertDifferent(CLASSES, SKOS.definition);
  }

  @Test
  @DisplayName("P03: no relation \"is\" in the place of subclass, instance or identity")
  void noIs() {
    assertNone(PROPERTIES, property -> property.getLocalName().matches("(?i)is|isa|is_a"));
  }

  @Test
  @DisplayName("P04: every class is joined to another by a hierarchy or a property")
  void connected() {
    assertNone(
        CLASSES,
        type ->
            type.listProperties(RDFS.subClassOf).toList().isEmpty()
                && Stream.of(RDFS.subClassOf, RDFS.domain, RDFS.range, schema("domainIncludes"))
                    .allMatch(
                        by ->
                            OntologyTerms.MODEL
                                .listSubjectsWithProperty(by, type)
                                .toList()
                                .isEmpty()));
  }

  @Test
  @DisplayName("P05, P25, P26: no inverse is declared that could be wrong")
  void inverses() {
    assertUnused(OWL.inverseOf);
  }

  @Test
  @DisplayName("P06: no cycle in the hierarchy of classes or of properties")
  void cycles() {
    assertNone(CLASSES, type -> above(type, RDFS.subClassOf).contains(type));
    assertNone(PROPERTIES, one -> above(one, RDFS.subPropertyOf).contains(one));
  }

  @Test
  @DisplayName("P07: no class merges two concepts")
  void merged() {
    assertNone(CLASSES, type -> type.getLocalName().matches(".+(And|Or)[A-Z].*"));
  }

  @Test
  @DisplayName("P08: every term has a label and a definition")
  void annotated() {
    assertNone(
        OntologyTerms.all(),
        term -> !term.hasProperty(RDFS.label) || !term.hasProperty(SKOS.definition));
  }

  @Test
  @DisplayName("P10: disjoint classes are declared, and no class is below two of them")
  void disjoint() {
    List<List<Resource>> groups = new ArrayList<>();
    OntologyTerms.MODEL
        .listSubjectsWithProperty(RDF.type, ALL_DISJOINT)
        .forEachRemaining(
            axiom ->
                groups.add(
                    axiom.getPropertyResourceValue(MEMBERS).as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                        .toList()));
    assertFalse(groups.isEmpty());
    for (List<Resource> group : groups) {
      assertNone(
          CLASSES,
          type -> {
            Set<Resource> all = above(type, RDFS.subClassOf);
            all.add(type);
            return group.stream().filter(all::contains).count() > 1;
          });
    }
  }

  @Test
  @DisplayName("P11: every property has a domain and a range")
  void domainAndRange() {
    assertNone(
        PROPERTIES,
        one -> !one.hasProperty(RDFS.domain) && !one.hasProperty(schema("domainIncludes")));
    assertNone(
        PROPERTIES,
        one -> !one.hasProperty(RDFS.range) && !one.hasProperty(schema("rangeIncludes")));
  }

  @Test
  @DisplayName("P12, P27: no two properties mean the same")
  void equivalentProperties() {
    assertUnused(OWL.equivalentProperty);
    assertDifferent(PROPERTIES, RDFS.label);
  }

  @Test
  @DisplayName("P19: no property has two domains or two ranges")
  void oneDomain() {
    assertNone(PROPERTIES, one -> OntologyTerms.values(one, RDFS.domain).size() > 1);
    assertNone(PROPERTIES, one -> OntologyTerms.values(one, RDFS.range).size() > 1);
  }

  @Test
  @DisplayName("P20: labels name and definitions define")
  void annotationsNotSwapped() {
    assertNone(
        OntologyTerms.all(),
        term ->
            text(term, RDFS.label).length() > 30
                || text(term, RDFS.label).matches(".*[.。]")
                || !text(term, SKOS.definition).matches("(?s).*[.。…]"));
  }

  @Test
  @DisplayName("P21: no class for the rest")
  void miscellaneous() {
    assertNone(CLASSES, type -> type.getLocalName().matches("(?i)(other|misc|unknown).*"));
  }

  @Test
  @DisplayName("P22: one naming convention")
  void convention() {
    assertNone(CLASSES, type -> !type.getLocalName().matches("[A-Z][A-Za-z]+"));
    assertNone(PROPERTIES, one -> !one.getLocalName().matches("[a-z][A-Za-z]+"));
  }

  @Test
  @DisplayName("P24: no term is defined by itself")
  void recursive() {
    assertNone(
        CLASSES,
        type ->
            type.hasProperty(RDFS.subClassOf, type) || type.hasProperty(OWL.equivalentClass, type));
  }

  @Test
  @DisplayName("P28, P29, P33: no symmetric, transitive or chained property that could be wrong")
  void characteristics() {
    assertEquals(List.of(), OntologyTerms.ofType(OWL.SymmetricProperty));
    assertEquals(List.of(), OntologyTerms.ofType(OWL.TransitiveProperty));
    assertUnused(OntologyTerms.property(OWL.getURI() + "propertyChainAxiom"));
  }

  @Test
  @DisplayName("P32: no two classes have one label")
  void labels() {
    assertDifferent(CLASSES, RDFS.label);
  }

  @Test
  @DisplayName("P34: what is used as a class is declared as one")
  void untypedClasses() {
    assertNone(
        objects(RDFS.subClassOf, RDFS.domain, schema("domainIncludes")),
        term -> isOurs(term) && !CLASSES.contains(term));
  }

  @Test
  @DisplayName("P35: what is used as a property is declared as one")
  void untypedProperties() {
    assertNone(
        objects(
            RDFS.subPropertyOf,
            OntologyTerms.property("http://purl.org/linked-data/cube#dimension")),
        term -> isOurs(term) && !PROPERTIES.contains(term));
  }

  @Test
  @DisplayName("P36: the URI has no file extension")
  void extension() {
    assertFalse(Rg.ONTOLOGY.matches(".*\\.(owl|rdf|ttl|n3|rdfs)"));
  }

  @Test
  @DisplayName("P38, P39: one ontology is declared, and its namespace is plain")
  void declared() {
    assertTrue(OntologyTerms.SELF.hasProperty(RDF.type, OWL.Ontology));
    assertTrue(Rg.NS.startsWith(Rg.ONTOLOGY));
  }

  @Test
  @DisplayName("P40: nothing is declared in the namespace of others")
  void hijacking() {
    assertNone(
        OntologyTerms.MODEL.listSubjects().filterKeep(RDFNode::isURIResource).toList(),
        subject -> !subject.getURI().startsWith(Rg.ONTOLOGY));
  }

  @Test
  @DisplayName("P41: a licence is declared")
  void licence() {
    assertTrue(OntologyTerms.SELF.hasProperty(DCTerms.license));
  }

  private static Property schema(String name) {
    return OntologyTerms.property(SchemaDO.NS + name);
  }

  private static boolean isOurs(Resource term) {
    return term.getURI().startsWith(Rg.NS);
  }

  private static List<Resource> objects(Property... properties) {
    return Stream.of(properties)
        .flatMap(one -> OntologyTerms.MODEL.listObjectsOfProperty(one).toList().stream())
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .toList();
  }

  private static Set<Resource> above(Resource term, Property property) {
    Set<Resource> found = new HashSet<>();
    List<Resource> open = new ArrayList<>(OntologyTerms.values(term, property));
    while (!open.isEmpty()) {
      Resource next = open.remove(0);
      if (found.add(next)) {
        open.addAll(OntologyTerms.values(next, property));
      }
    }
    return found;
  }

  private static String text(Resource term, Property property) {
    return term.listProperties(property).toList().stream()
        .map(statement -> statement.getString())
        .findFirst()
        .orElse("");
  }

  private static void assertUnused(Property property) {
    assertFalse(OntologyTerms.MODEL.contains(null, property), property.getURI());
  }

  private static void assertNone(List<Resource> terms, Predicate<Resource> wrong) {
    assertEquals(List.of(), terms.stream().filter(wrong).toList());
  }

  private static void assertDifferent(List<Resource> terms, Property property) {
    for (String language : List.of("zh", "en")) {
      Set<String> twice =
          terms.stream()
              .flatMap(
                  term ->
                      OntologyTerms.MODEL
                          .listStatements(term, property, null, language)
                          .toList()
                          .stream())
              .collect(
                  Collectors.groupingBy(statement -> statement.getString(), Collectors.counting()))
              .entrySet()
              .stream()
              .filter(text -> text.getValue() > 1)
              .map(text -> text.getKey())
              .collect(Collectors.toSet());
      assertEquals(Set.of(), twice);
    }
  }
}
