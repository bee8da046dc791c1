package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.map.Iris;

class ReportServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ReportServer server;

  @BeforeAll
  static void start() {
    server = new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theEndpointAnswersFromTheUnionOfAllGraphs() throws Exception {
    String query =
        "PREFIX rg: <https://w3id.org/reportgraph/ns#> PREFIX dcterms: <http://purl.org/dc/terms/>"
            + " SELECT ?title { ?r a rg:Report ; dcterms:title ?title }";
    HttpResponse<String> response =
        get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
    assertEquals(200, response.statusCode());
    assertEquals("title\r\n2017年贵阳市政府工作报告\r\n", response.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/read, text/html",
    "/web/js/main.js, text/javascript",
    "/ns, text/turtle",
    "/health, application/json",
    "/metrics, text/plain",
    "/queries, application/json",
    "/data?default, text/turtle",
    "/data?graph=https%3A%2F%2Fw3id.org%2Freportgraph%2Fgraph%2F520100%2F2017, text/turtle",
    "/id/520100/report/2017.ttl, text/turtle",
  })
  void pathsAnswerInTheirForm(String path, String type) throws Exception {
    HttpResponse<String> response = get(path, type);
    assertEquals(200, response.statusCode(), path);
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type), path);
  }

  @Test
  void healthTellsThatTheStoreCannotBeRead() throws Exception {
    DatasetGraph broken =
        new DatasetGraphWrapper(DatasetGraphFactory.createTxnMem()) {
          @Override
          public void begin(TxnType type) {
            throw new JenaTransactionException("the disk is gone");
          }
        };
    FusekiServer other =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .addServlet("/health", new HealthServlet(DatasetFactory.wrap(broken)))
            .build()
            .start();
    try {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + other.getPort() + "/health"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(503, response.statusCode());
      assertTrue(response.body().startsWith("{\"status\":\"down\""), response.body());
    } finally {
      other.stop();
    }
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    HttpRequest.BodyPublisher update =
        HttpRequest.BodyPublishers.ofString("DELETE WHERE { GRAPH ?g { ?s ?p ?o } }");
    assertEquals(415, send("/sparql", "POST", "application/sparql-update", update).statusCode());
    assertEquals(404, send("/update", "POST", "application/sparql-update", update).statusCode());
    assertEquals(
        405,
        send("/data?default", "PUT", "text/turtle", HttpRequest.BodyPublishers.ofString(""))
            .statusCode());
    assertEquals(
        405,
        send("/data?default", "DELETE", "text/turtle", HttpRequest.BodyPublishers.noBody())
            .statusCode());
  }

  @Test
  void anUnknownPathIsToldToPeopleInAPageAndToOthersInALine() throws Exception {
    HttpResponse<String> page = get("/nothing", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("<code>/nothing</code>"), page.body());
    assertTrue(page.body().contains("href=\"/search?q=nothing\""), page.body());
    HttpResponse<String> line = get("/nothing", "*/*");
    assertEquals(404, line.statusCode());
    assertEquals("Nothing is at /nothing; the start page is at /\n", line.body());
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sent over a connection of its own, for the server closes one whose body it refuses to read. */
  private static HttpResponse<String> send(
      String path, String method, String type, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", type)
                .method(method, body)
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
