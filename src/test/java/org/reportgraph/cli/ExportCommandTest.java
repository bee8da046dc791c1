package org.reportgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.Main;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.store.GraphStore;

/** The export command as a program of its own: its files, its standard output, its messages. */
class ExportCommandTest {
  private static final String GRAPH = "https://w3id.org/reportgraph/graph/520100/2017";

  private static final Resource PARK = Rg.resource("Park");

  @TempDir private Path folder;

  @BeforeEach
  void fillAStore() {
    Dataset reports = DatasetFactory.createGeneral();
    RDFDataMgr.read(reports, "export/two-reports.trig");
    try (GraphStore store = GraphStore.open(folder.resolve("data"))) {
      store.replace(Rg.ONTOLOGY, Ontology.terms());
      store.replace(GRAPH, reports.getNamedModel(GRAPH));
    }
  }

  @Test
  void standardOutputHasTheBytesOfTheFileAndNothingElse() throws Exception {
    export("--format", "xlsx", "-o", folder.resolve("a.xlsx").toString());
    byte[] output = export("--format", "xlsx", "-o", "-");
    assertArrayEquals(Files.readAllBytes(folder.resolve("a.xlsx")), output);
    assertTrue(errors().matches("(?s)8 nodes, 0 edges\\R.*"), errors());
  }

  @Test
  void theSuffixTellsFormatAndCompression() throws Exception {
    export("-o", folder.resolve("graph.gexf.gz").toString());
    byte[] plain = export("--format", "gexf", "-o", "-");
    byte[] compressed = Files.readAllBytes(folder.resolve("graph.gexf.gz"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      assertArrayEquals(plain, in.readAllBytes());
    }
    export("--format", "csv", "-o", folder.resolve("all.csv.gz").toString());
    assertTrue(Files.exists(folder.resolve("all-nodes.csv.gz")));
    assertTrue(Files.exists(folder.resolve("all-edges.csv.gz")));
  }

  @Test
  void theLossReportGoesToAFileOrToStandardOutput() throws Exception {
    Path graph = folder.resolve("graph.dot");
    Path report = folder.resolve("report.json");
    export("-o", graph.toString(), "--report", report.toString());
    String printed =
        new String(export("-o", graph.toString(), "--report", "-"), StandardCharsets.UTF_8);
    assertEquals(Files.readString(report), printed);
    assertEquals(
        "dot", JsonParser.parseString(printed).getAsJsonObject().get("format").getAsString());
    assertTrue(errors().contains("left out: "), errors());
  }

  @Test
  void aLongExportSaysOnStandardErrorHowFarItIs() throws Exception {
    Model parks = ModelFactory.createDefaultModel();
    for (int i = 0; i < 50_000; i++) {
      parks.createResource("https://w3id.org/reportgraph/id/520100/park/" + i, PARK);
    }
    try (GraphStore store = GraphStore.open(folder.resolve("data"))) {
      store.replace("https://w3id.org/reportgraph/graph/520100/2018", parks);
    }
    String dot = new String(export("--format", "dot", "-o", "-"), StandardCharsets.UTF_8);
    assertTrue(dot.startsWith("digraph") && dot.endsWith("}\n"), "nothing but the graph");
    assertTrue(errors().startsWith("export: 50,000 nodes"), errors());
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws Exception {
    for (String format : List.of("jsonld", "graphml", "xlsx")) {
      assertArrayEquals(
          export("--format", format, "-o", "-"), export("--format", format, "-o", "-"), format);
    }
  }

  private byte[] export(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "export",
                "--data",
                folder.resolve("data").toString()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), errors());
    return Files.readAllBytes(output);
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("errors"));
  }
}
