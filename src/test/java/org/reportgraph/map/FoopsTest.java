package org.reportgraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The checks of FOOPS! (github.com/oeg-upm/fair_ontologies) that need no network. CN1, DOC1, RDF1,
 * URI1 and VER2 are asked of our own server in {@code OntologyPublishedTest}; FIND2, FIND3 (public
 * registries) and the DOI of OM3 cannot be had here.
 */
@DisplayName("The ontology passes FOOPS!")
class FoopsTest {
  private static final String VANN = "http://purl.org/vocab/vann/";
  private static final Property VERSION_IRI = OntologyTerms.property(OWL.getURI() + "versionIRI");
  private static final Resource SELF = OntologyTerms.SELF;

  @Test
  @DisplayName("PURL1: the ontology has a persistent URL")
  void persistent() {
    assertTrue(SELF.getURI().matches("https?://(w3id\\.org|purl\\.org|doi\\.org)/.+"));
  }

  @Test
  @DisplayName("URI2: the ontology URI is that of its terms' namespace")
  void sameUri() {
    assertEquals(SELF.getURI() + "#", value(VANN + "preferredNamespaceUri"));
  }

  @Test
  @DisplayName("VER1: a version IRI that holds the version")
  void version() {
    assertEquals(
        SELF.getURI() + "/" + Ontology.version(),
        SELF.getPropertyResourceValue(VERSION_IRI).getURI());
  }

  @Test
  @DisplayName("FIND1: a preferred prefix")
  void prefix() {
    assertEquals("rg", value(VANN + "preferredNamespacePrefix"));
  }

  @Test
  @DisplayName("HTTP1: an open protocol")
  void protocol() {
    assertTrue(SELF.getURI().startsWith("https://"));
  }

  @Test
  @DisplayName(
      "OM1: minimum metadata (title, description, licence, version IRI, creator, namespace)")
  void minimum() {
    has(
        DCTerms.title.getURI(),
        DCTerms.description.getURI(),
        DCTerms.license.getURI(),
        VERSION_IRI.getURI(),
        DCTerms.creator.getURI(),
        VANN + "preferredNamespaceUri");
  }

  @Test
  @DisplayName("OM2: recommended metadata (prefix, version, created, citation, contributor)")
  void recommended() {
    has(
        VANN + "preferredNamespacePrefix",
        OWL.versionInfo.getURI(),
        DCTerms.created.getURI(),
        DCTerms.bibliographicCitation.getURI(),
        DCTerms.contributor.getURI());
  }

  @Test
  @DisplayName("OM3: detailed metadata (publisher, logo, status, source, issued, modified)")
  void detailed() {
    has(
        DCTerms.publisher.getURI(),
        "http://xmlns.com/foaf/0.1/logo",
        "http://purl.org/ontology/bibo/status",
        DCTerms.source.getURI(),
        DCTerms.issued.getURI(),
        DCTerms.modified.getURI());
  }

  @Test
  @DisplayName("OM4.1, OM4.2: a licence, named by an IRI that resolves")
  void licence() {
    assertTrue(SELF.getPropertyResourceValue(DCTerms.license).getURI().matches("https://[^ ]+"));
  }

  @Test
  @DisplayName("OM5.1, OM5.2: provenance (creator, created, issued, publisher)")
  void provenance() {
    has(
        DCTerms.creator.getURI(),
        DCTerms.created.getURI(),
        DCTerms.issued.getURI(),
        DCTerms.publisher.getURI());
  }

  @Test
  @DisplayName("VOC1: the metadata reuse vocabularies")
  void metadataReuse() {
    assertTrue(
        SELF.listProperties().toList().stream()
            .map(statement -> statement.getPredicate().getNameSpace())
            .collect(Collectors.toSet())
            .containsAll(List.of(DCTerms.getURI(), VANN)));
  }

  @Test
  @DisplayName("VOC2: the terms reuse vocabularies, one of them a foundational one")
  void termReuse() {
    TreeSet<String> reused = new TreeSet<>();
    OntologyTerms.all()
        .forEach(
            term ->
                List.of(RDFS.subClassOf, RDFS.subPropertyOf)
                    .forEach(
                        property ->
                            OntologyTerms.values(term, property)
                                .forEach(other -> reused.add(other.getNameSpace()))));
    assertTrue(
        reused.containsAll(
            List.of(
                "https://schema.org/",
                "http://www.w3.org/ns/org#",
                "http://www.w3.org/ns/prov#",
                "http://purl.org/linked-data/cube#",
                "http://www.opengis.net/ont/geosparql#")),
        reused.toString());
  }

  @Test
  @DisplayName("VOC3: every term has a label, in Chinese and English")
  void labels() {
    for (Resource term : OntologyTerms.all()) {
      assertEquals(List.of("en", "zh"), languages(term, RDFS.label), term.toString());
    }
  }

  @Test
  @DisplayName("VOC4: every term has a definition, in Chinese and English")
  void definitions() {
    assertFalse(OntologyTerms.all().isEmpty());
    for (Resource term : OntologyTerms.all()) {
      assertEquals(List.of("en", "zh"), languages(term, SKOS.definition), term.toString());
    }
  }

  private static List<String> languages(Resource term, Property property) {
    return term.listProperties(property).toList().stream()
        .map(statement -> statement.getLiteral().getLanguage())
        .sorted()
        .toList();
  }

  private static void has(String... properties) {
    for (String property : properties) {
      assertTrue(SELF.hasProperty(OntologyTerms.property(property)), property);
    }
  }

  private static String value(String property) {
    return SELF.getProperty(OntologyTerms.property(property)).getString();
  }
}
