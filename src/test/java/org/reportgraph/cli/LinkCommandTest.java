package org.reportgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.GuiyangReport;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Rg;
import org.reportgraph.serve.ReportServer;
import org.reportgraph.store.GraphStore;

/** Somebody else's store, with IRIs of its own, is linked to ours. */
class LinkCommandTest {
  private static final String BASE = "https://example.org/other/";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path data;

  @BeforeEach
  void fill() {
    data = folder.resolve("data");
    Model model = ModelFactory.createDefaultModel();
    thing(model, "area/520113", "AdministrativeArea", "白云区").addProperty(Rg.CODE, "520113");
    thing(model, "520100/event/数博会", "Event", "数博会");
    thing(model, "520100/park/月亮公园", "Park", "月亮公园");
    thing(model, "520100/administrative-area/清镇市区", "AdministrativeArea", "清镇市区");
    try (GraphStore store = GraphStore.open(data)) {
      store.replace(BASE + "graph/1", model);
    }
  }

  @Test
  void aPersonReviewsWhatOurServiceProposes() throws IOException {
    Path review = folder.resolve("links.csv");
    try (ReportServer server =
        new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start()) {
      String service = server.url() + "/reconcile";
      assertEquals(0, link("--service", service, "--review", review.toString()), err.toString());
      assertTrue(err.toString().contains("4 of 4 things asked for"), err.toString());
      List<String> lines = Files.readAllLines(review);
      String division = line(lines, "area/520113");
      assertTrue(division.startsWith("accept,"), division);
      assertTrue(
          division.contains("exactMatch,https://w3id.org/reportgraph/id/area/520113"), division);
      assertTrue(line(lines, "清镇市区").startsWith("\"\","), "not the very name: a person decides");
      assertTrue(lines.stream().noneMatch(line -> line.contains("月亮公园")));
      assertEquals(0, count(), "nothing is put in before");
    }
    Files.writeString(review, Files.readString(review).replace("\"\",http", "accept,http"));
    assertEquals(0, link("--apply", review.toString()), err.toString());
    int all = count();
    assertTrue(all >= 2, out.toString());
    assertEquals(0, link("--review", review.toString()));
    String text = Files.readString(review);
    Files.writeString(review, text.replaceFirst("accept,(?=[^\n]*area/520113)", "reject,"));
    assertEquals(0, link("--apply", review.toString()), err.toString());
    assertTrue(out.toString().contains("0 links put in, 1 taken back"), out.toString());
    assertEquals(all - 1, count());
  }

  @Test
  void safeLinksGoInAtOnceWithoutAReview() {
    try (ReportServer server =
        new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start()) {
      assertEquals(
          0, link("--service", server.url() + "/reconcile", "--class", "AdministrativeArea"));
    }
    assertEquals(1, count());
    assertTrue(out.toString().startsWith("1 links put in"), out.toString());
  }

  @Test
  void withoutNetworkTheGraphStaysAndOneLineSaysSo() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertEquals(1, link("--sparql", "http://127.0.0.1:" + port + "/sparql"));
    assertEquals(1, err.toString().strip().lines().count(), err.toString());
    assertTrue(err.toString().contains("cannot be reached"), err.toString());
    assertTrue(err.toString().contains("the graph is as it was"), err.toString());
    assertEquals(0, count());
  }

  @Test
  void anUnclearWishIsAMisuse() {
    assertEquals(2, link());
    assertEquals(2, link("--service", "http://a/", "--sparql", "http://b/"));
    assertEquals(2, link("--apply", "a.csv", "--service", "http://a/"));
    assertEquals(1, link("--apply", folder.resolve("none.csv").toString()));
  }

  private int link(String... more) {
    String[] arguments = new String[more.length + 7];
    String[] first = {"link", "--data", data.toString(), "--base", BASE, "--pause", "0"};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return ReportgraphCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private int count() {
    StringWriter answer = new StringWriter();
    ReportgraphCommand.run(
        new PrintWriter(answer),
        new PrintWriter(err),
        "query",
        "--data",
        data.toString(),
        "--format",
        "csv",
        "SELECT (COUNT(*) AS ?n) { ?thing owl:sameAs|skos:exactMatch|skos:closeMatch ?other }");
    return Integer.parseInt(answer.toString().strip().lines().skip(1).findFirst().orElseThrow());
  }

  private static String line(List<String> lines, String part) {
    return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  private static org.apache.jena.rdf.model.Resource thing(
      Model model, String id, String type, String name) {
    return model
        .createResource(BASE + "id/" + id, Rg.resource(type))
        .addProperty(RDF.type, Rg.THING_CLASS)
        .addProperty(RDFS.label, name, "zh")
        .addProperty(Rg.MENTION, model.createResource(BASE + "id/" + id + "/mention"));
  }
}
