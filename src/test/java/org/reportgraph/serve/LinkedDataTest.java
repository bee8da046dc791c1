package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.map.Iris;
import org.reportgraph.map.PlaceGraph;
import org.reportgraph.store.GraphStore;

class LinkedDataTest {
  private static final String CITY = "/id/area/520100";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ReportServer server;

  @BeforeAll
  static void serve() {
    server = new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, .ttl",
    "application/ld+json, .jsonld",
    "application/n-triples, .nt",
    "application/rdf+xml, .rdf",
    "'text/html,application/xhtml+xml,*/*;q=0.8', .html",
    "*/*, .ttl"
  })
  void aThingPointsToTheDocumentThatIsWanted(String accept, String suffix) throws Exception {
    HttpResponse<String> response = get(CITY, "Accept", accept);
    assertEquals(303, response.statusCode());
    assertEquals(CITY + suffix, header(response, "Location"));
    assertTrue(header(response, "Vary").contains("Accept"));
  }

  @ParameterizedTest
  @CsvSource({".ttl, TURTLE", ".nt, N-TRIPLES", ".rdf, RDFXML", ".jsonld, JSONLD"})
  void everyFormNamesTheCity(String suffix, String lang) throws Exception {
    HttpResponse<String> response = get(CITY + suffix);
    assertEquals(200, response.statusCode());
    Model model = ModelFactory.createDefaultModel();
    String body =
        response
            .body()
            .replace(
                '"' + server.url() + "/context.jsonld\"",
                JsonParser.parseString(get("/context.jsonld").body())
                    .getAsJsonObject()
                    .get("@context")
                    .toString());
    RDFParser.create()
        .source(new StringReader(body))
        .lang(RDFLanguages.nameToLang(lang))
        .parse(model);
    assertTrue(
        model.contains(
            model.createResource(Iris.DEFAULT_BASE + "id/area/520100"),
            RDFS.label,
            model.createLiteral("贵阳市", "zh")));
  }

  @Test
  void jsonReadsWell() throws Exception {
    JsonObject city = JsonParser.parseString(get(CITY + ".jsonld").body()).getAsJsonObject();
    assertEquals(Iris.DEFAULT_BASE + "id/area/520100", city.get("id").getAsString());
    assertEquals("520100", city.get("code").getAsString());
    assertEquals("贵阳市", city.getAsJsonObject("label").get("zh").getAsString());
    assertEquals(
        "贵州省", city.getAsJsonObject("locatedIn").getAsJsonObject("label").get("zh").getAsString());
  }

  @Test
  void aDocumentThatIsKnownIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get(CITY + ".ttl");
    assertEquals(304, get(CITY + ".ttl", "If-None-Match", header(first, "ETag")).statusCode());
    assertEquals(
        304, get(CITY + ".ttl", "If-Modified-Since", header(first, "Last-Modified")).statusCode());
    assertEquals(200, get(CITY + ".ttl", "If-None-Match", "\"other\"").statusCode());
    assertEquals(200, get(CITY + ".nt", "If-None-Match", header(first, "ETag")).statusCode());
  }

  @Test
  void pagesOfOthersMayRead() throws Exception {
    HttpResponse<String> response = get(CITY + ".ttl", "Origin", "https://example.org");
    assertEquals("https://example.org", header(response, "Access-Control-Allow-Origin"));
    assertTrue(header(response, "Access-Control-Expose-Headers").contains("ETag"));
  }

  @Test
  void whatIsUnknownIsSaidInTheFormThatIsAccepted() throws Exception {
    for (String accept : new String[] {"application/json", "text/html", "text/plain"}) {
      HttpResponse<String> response = get("/id/area/999999", "Accept", accept);
      assertEquals(404, response.statusCode());
      assertTrue(header(response, "Content-Type").startsWith(accept));
      assertTrue(response.body().contains("id/area/999999"), response.body());
      assertTrue(response.body().contains("/search"), response.body());
    }
  }

  @Test
  void whatIsNotOfferedIsAnsweredByWhatIs() throws Exception {
    HttpResponse<String> response = get(CITY, "Accept", "image/png");
    assertEquals(406, response.statusCode());
    assertTrue(response.body().contains("text/turtle"));
    assertTrue(response.body().contains(CITY + ".jsonld"));
  }

  @Test
  void theOntologyIsADocument() throws Exception {
    HttpResponse<String> response = get("/ns", "Accept", "application/ld+json");
    assertEquals(200, response.statusCode());
    assertTrue(header(response, "Content-Type").startsWith("application/ld+json"));
    assertTrue(get("/ns.ttl").body().contains("rg:Milestone"));
  }

  @ParameterizedTest
  @CsvSource({
    "/dataset, Dataset",
    "/.well-known/void, Dataset",
    "/sparql, Service",
    "/.well-known/sparql-examples, SPARQLExecutable",
    "/.well-known/sparql-examples/parks, SPARQLSelectExecutable"
  })
  void descriptionsAreHadInEveryForm(String path, String type) throws Exception {
    for (String accept :
        new String[] {"text/turtle", "application/n-triples", "application/rdf+xml"}) {
      HttpResponse<String> response = get(path, "Accept", accept);
      assertEquals(200, response.statusCode());
      Model model = ModelFactory.createDefaultModel();
      RDFParser.create()
          .source(new StringReader(response.body()))
          .lang(RDFLanguages.contentTypeToLang(accept))
          .parse(model);
      assertTrue(
          model.listObjectsOfProperty(RDF.type).toList().stream()
              .anyMatch(found -> found.asResource().getLocalName().equals(type)),
          path);
      assertFalse(header(response, "ETag").isEmpty());
    }
    JsonObject json =
        JsonParser.parseString(get(path, "Accept", "application/ld+json").body()).getAsJsonObject();
    assertTrue(json.get("@context").getAsString().endsWith("/context.jsonld"));
    assertTrue(
        json.get("id").getAsString().endsWith(path.replace("/.well-known/void", "/dataset")));
  }

  @Test
  void theDataSetHasAPageInBothLanguages() throws Exception {
    HttpResponse<String> page =
        get("/dataset", "Accept", "text/html", "Accept-Language", "en-GB,en");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<html lang=\"en\">"));
    assertTrue(header(page, "Vary").contains("Accept-Language"));
    assertTrue(page.body().contains("rg:Park") && page.body().contains("公园"));
    assertTrue(get("/dataset", "Accept", "text/html").body().contains("<html lang=\"zh-CN\">"));
    assertEquals(
        304,
        get("/dataset.html", "If-None-Match", header(get("/dataset.html"), "ETag")).statusCode());
  }

  @Test
  void peopleWhoOpenTheEndpointGetTheEditor() throws Exception {
    HttpResponse<String> response = get("/sparql", "Accept", "text/html");
    assertEquals(303, response.statusCode());
    assertEquals("/ask", header(response, "Location"));
  }

  @Test
  void anUnknownExampleIsNotFound() throws Exception {
    assertEquals(404, get("/.well-known/sparql-examples/none.ttl").statusCode());
  }

  @Test
  void anotherBaseNamesTheSamePaths() throws Exception {
    String base = "https://data.example.org/reports/";
    PlaceGraph places = new PlaceGraph(base);
    try (GraphStore store = GraphStore.inMemory()) {
      store.replace(places.name(), places.version(), places::triples);
      try (ReportServer other = new ReportServer(store, base, 0).start()) {
        String body = body(other.url() + CITY + ".nt");
        assertTrue(body.contains("<" + base + "id/area/520100>"));
        assertFalse(body.contains("<" + Iris.DEFAULT_BASE + "id/"));
      }
    }
  }

  private static String body(String url) throws IOException, InterruptedException {
    return CLIENT
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
