package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.PlaceGraph;
import org.reportgraph.map.Rg;
import org.reportgraph.store.GraphStore;

@DisplayName("The ontology is published as FOOPS! and OOPS! P37 ask")
class OntologyPublishedTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final GraphStore STORE = GraphStore.inMemory();
  private static ReportServer server;

  @BeforeAll
  static void serve() {
    STORE.replace(Rg.ONTOLOGY, Ontology.terms());
    PlaceGraph places = new PlaceGraph(Iris.DEFAULT_BASE);
    STORE.replace(places.name(), places.version(), places::triples);
    server = new ReportServer(STORE, Iris.DEFAULT_BASE, 0).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    STORE.close();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("URI1, CN1, RDF1, P37: the ontology URI answers in every RDF syntax")
  @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/n-triples"})
  void inEverySyntax(String type) throws Exception {
    HttpResponse<String> response = get("/ns", type);
    assertEquals(200, response.statusCode());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new StringReader(response.body()))
        .lang(RDFLanguages.contentTypeToLang(type))
        .parse(model);
    assertTrue(model.isIsomorphicWith(Ontology.terms()));
  }

  @Test
  @DisplayName("VER2: the version IRI answers")
  void versionAnswers() throws Exception {
    String version =
        Ontology.terms()
            .createResource(Rg.ONTOLOGY)
            .getPropertyResourceValue(ResourceFactory.createProperty(OWL.getURI() + "versionIRI"))
            .getURI();
    String path = version.substring(Iris.DEFAULT_BASE.length() - 1);
    assertTrue(get(path, "text/turtle").body().contains("owl:Ontology"));
  }

  @Test
  @DisplayName("DOC1: a page explains every term in Chinese and English, with a picture")
  void pageExplainsEveryTerm() throws Exception {
    HttpResponse<String> response = get("/ns", "text/html");
    assertEquals(200, response.statusCode());
    String page = response.body();
    assertTrue(page.contains("<svg"));
    Model terms = Ontology.terms();
    List<Resource> all =
        terms
            .listSubjectsWithProperty(RDF.type)
            .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Rg.NS))
            .toList();
    for (Resource term : all) {
      assertTrue(page.contains("id=\"" + term.getLocalName() + "\""), term.getURI());
      for (String language : List.of("zh", "en")) {
        for (var property : List.of(RDFS.label, SKOS.definition)) {
          String text = TermNames.text(term, property, language);
          assertTrue(page.contains(">" + Html.escape(text) + "</span>"), text);
        }
      }
    }
  }

  @Test
  @DisplayName("Terms that the store uses have an example from it")
  void examplesAreOfTheStore() throws Exception {
    String page = get("/ns", "text/html").body();
    String code = page.substring(page.indexOf("id=\"code\""));
    code = code.substring(0, code.indexOf("</article>"));
    assertTrue(code.matches("(?s).*href=\"/id/area/\\d{6}\".*<q>\\d{6}</q>.*"), code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--gzip"})
  @DisplayName("A document that a client has is not sent again, compressed or not")
  void knownDocumentsAreNotSentAgain(String ending) throws Exception {
    String tag = get("/ns.ttl", "*/*").headers().firstValue("ETag").orElseThrow();
    String known = tag.substring(0, tag.length() - 1) + ending + '"';
    assertEquals(304, sendKnown(known));
    assertEquals(200, sendKnown("\"other" + ending + '"'));
  }

  private static int sendKnown(String tag) throws IOException, InterruptedException {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + "/ns.ttl"))
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }
}
