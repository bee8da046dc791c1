package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.export.Format;
import org.reportgraph.map.Iris;

class DownloadTest {
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
  @EnumSource(Format.class)
  void everyFormatIsAFileOfItsType(Format format) throws Exception {
    HttpResponse<byte[]> response =
        get("/download?class=AdministrativeArea&format=" + format.label(), "Accept", "*/*");
    assertEquals(200, response.statusCode());
    String type = format.files().size() > 1 ? "application/zip" : format.mediaType();
    assertTrue(header(response, "Content-Type").startsWith(type), header(response, "Content-Type"));
    assertTrue(header(response, "Content-Disposition").startsWith("attachment; filename=\""));
    assertTrue(response.body().length > 100);
  }

  @ParameterizedTest
  @CsvSource({
    "format=gexf, reportgraph.gexf",
    "format=yed&class=Park, Park-yed.graphml",
    "format=csv&class=Park&class=ScenicArea, Park-ScenicArea-csv.zip",
    "format=csv&part=edges&year=2017, 2017-edges.csv",
    "format=xlsx&report=520100/2017, 520100-2017.xlsx",
    "format=geojson&place=%E8%A7%82%E5%B1%B1%E6%B9%96%E5%8C%BA, 观山湖区-places.geojson",
    "format=turtle&thing=/id/area/520115, 520115.ttl",
  })
  void theNameOfTheFileSaysWhatIsInIt(String query, String name) throws Exception {
    HttpResponse<byte[]> response = get("/download?" + query, "Accept", "*/*");
    assertEquals(200, response.statusCode());
    assertTrue(
        header(response, "Content-Disposition").endsWith("filename*=UTF-8''" + encoded(name)),
        header(response, "Content-Disposition"));
  }

  @Test
  void twoFilesComeInOneArchiveOrOneByOne() throws Exception {
    List<String> names = new ArrayList<>();
    byte[] nodes = {};
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(
                get("/download?class=Park&format=csv", "Accept", "*/*").body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        nodes = entry.getName().equals("nodes.csv") ? zip.readAllBytes() : nodes;
      }
    }
    assertEquals(List.of("nodes.csv", "edges.csv"), names);
    assertArrayEquals(
        get("/download?class=Park&format=csv&part=nodes", "Accept", "*/*").body(), nodes);
  }

  @Test
  void aThingComesWithItsNeighboursAndNothingElse() throws Exception {
    String district = Iris.DEFAULT_BASE + "id/area/520115";
    String nodes = text("/download?format=csv&part=nodes&figures=none&thing=" + encoded(district));
    assertTrue(nodes.contains(district + ","), nodes);
    assertTrue(nodes.contains("/id/area/520100,贵阳市"), nodes);
    assertFalse(nodes.contains("/id/area/520181,"), "清镇市 is no neighbour of 观山湖区");
    assertEquals(nodes, text("/download?format=csv&part=nodes&figures=none&thing=/id/area/520115"));
  }

  @Test
  void excelFindsItsMark() throws Exception {
    assertTrue(text("/download?format=places&class=Park&bom=true").startsWith("\uFEFFlabel,"));
  }

  @Test
  void aQuerySelectsAsOnTheCommandLine() throws Exception {
    String query =
        "CONSTRUCT { ?part rg:partOf ?whole } WHERE { ?part rg:partOf ?whole . ?whole a rg:Program }";
    String edges = text("/download?format=csv&part=edges&query=" + encoded(query));
    assertTrue(edges.lines().count() > 10, edges);
    assertEquals(edges.lines().count() - 1, edges.split(",partOf,").length - 1, edges);
    String turtle = text("/download?format=turtle&query=" + encoded(query));
    assertEquals(edges.lines().count() - 1, turtle.split("rg:partOf", -1).length - 1L, turtle);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p }|400|query, line 1, column 38: Encountered",
        "CONSTRUCT { ?s no:p ?o } WHERE { ?s no:p ?o }|400|no:p",
        "SELECT * { ?s ?p ?o }|400|query: an export needs a CONSTRUCT",
        "CLEAR ALL|400|query, line 1, column 1: ",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }|400|SERVICE",
      })
  void aQueryThatCannotBeAskedIsAnsweredInOneLine(String query, int status, String message)
      throws Exception {
    HttpResponse<byte[]> response =
        get("/download?format=turtle&query=" + encoded(query), "Accept", "*/*");
    String said = new String(response.body(), StandardCharsets.UTF_8);
    assertEquals(status, response.statusCode(), said);
    assertTrue(said.lines().findFirst().orElse("").contains(message), said);
    assertTrue(said.lines().skip(1).allMatch(line -> line.startsWith("/")), said);
    assertEquals("", header(response, "Content-Disposition"));
  }

  @Test
  void aQueryThatTakesTooLongIsStoppedHereAsAtTheEndpoint() throws Exception {
    String query = encoded("CONSTRUCT { ?a ?b ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    QueryGuard guard = new QueryGuard(Duration.ofMillis(20));
    try (ReportServer hasty =
        new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0, guard).start()) {
      for (String path : List.of("/download?format=turtle&query=", "/sparql?query=")) {
        HttpResponse<String> response =
            CLIENT.send(
                HttpRequest.newBuilder(URI.create(hasty.url() + path + query)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(503, response.statusCode(), path);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, /download?format=gexf",
    "format=pdf, 400, no format pdf",
    "format=gexf&year=soon, 400, Write it as 2017",
    "format=gexf&figures=all, 400, attributes",
    "format=gexf&part=nodes, 400, no part nodes",
    "format=gexf&place=Atlantis, 404, Atlantis",
    "format=gexf&thing=/id/nothing, 404, /id/nothing",
    "format=xlsx&class=Parks, 404, DevelopmentZone",
    "format=turtle&year=1999, 404, there are [520100/2017]",
  })
  void whatCannotBeHadIsSaid(String query, int status, String message) throws Exception {
    HttpResponse<byte[]> response = get("/download?" + query, "Accept", "text/html");
    String page = new String(response.body(), StandardCharsets.UTF_8);
    assertEquals(status, response.statusCode());
    assertTrue(page.contains(message), page);
    assertTrue(header(response, "Content-Type").startsWith("text/html"));
    assertEquals("", header(response, "Content-Disposition"));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    String path = "/download?format=places&class=Park";
    String modified = header(get(path, "Accept", "*/*"), "Last-Modified");
    assertEquals(304, get(path, "If-Modified-Since", modified).statusCode());
  }

  private static String text(String path) throws IOException, InterruptedException {
    return new String(get(path, "Accept", "*/*").body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(String path, String header, String value)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).header(header, value).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
