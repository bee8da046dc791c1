package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.GuiyangReport;

/** Readers of RDF that are not Jena find the same graph in every syntax. */
class RdfToolsTest {
  private static final Selection PROGRAMS =
      SmallGraph.of(List.of("Program", "Infrastructure", "Milestone"), List.of(), List.of());

  @TempDir private Path folder;

  @Test
  void rdflibFindsIsomorphicGraphs() throws Exception {
    Tool rdflib = Tool.script("rdf_graphs.py", "rdflib");
    Path source =
        Files.copy(Path.of("src/test/resources/export/two-reports.trig"), folder.resolve("a.trig"));
    List<String> lines =
        rdflib
            .run(
                source,
                Exports.small(folder, Format.TURTLE).get(0),
                Exports.small(folder, Format.TRIG).get(0),
                Exports.small(folder, Format.NQUADS).get(0),
                Exports.small(folder, Format.JSONLD).get(0))
            .lines()
            .toList();
    String graphs =
        " https://w3id.org/reportgraph/graph/520100/2017 https://w3id.org/reportgraph/graph/520100/2018";
    String triples = lines.get(0).split(" ", 3)[1];
    assertEquals(
        List.of(
            "trig " + triples + " True" + graphs,
            "ttl " + triples + " True",
            "trig " + triples + " True" + graphs,
            "nq " + triples + " True" + graphs,
            "jsonld " + triples + " True"),
        lines);
  }

  @Test
  void theTreesOfJsonLdHoldTheGuiyangReportAsTurtleDoes() throws Exception {
    Tool rdflib = Tool.script("rdf_graphs.py", "rdflib");
    List<Path> files = new ArrayList<>();
    for (Format format : List.of(Format.TURTLE, Format.JSONLD)) {
      Path file = folder.resolve(format.files().get(0));
      SmallGraph.exporter(GuiyangReport.store(), PROGRAMS, Figures.NODES)
          .write(format, List.of(file));
      files.add(file);
    }
    List<String> lines = rdflib.run(files.get(0), files.get(1)).lines().toList();
    assertEquals(lines.get(0).replace("ttl", "jsonld"), lines.get(1));
    assertTrue(lines.get(1).endsWith(" True"), lines.get(1));
    assertTrue(Integer.parseInt(lines.get(1).split(" ")[1]) > 1000, lines.get(1));
  }

  @ParameterizedTest
  @CsvSource({"TURTLE, turtle", "TRIG, trig", "NQUADS, nquads"})
  void raptorReadsTheGuiyangReport(Format format, String syntax) throws Exception {
    Tool rapper = Tool.program("raptor2-utils", "rapper", "--version");
    List<String> triples = read(rapper, syntax, Exports.guiyang(folder, format).get(0));
    assertEquals(Exports.counts(Format.TURTLE).triples(), triples.size());
    Path turtle = Exports.guiyang(folder, Format.TURTLE).get(0);
    assertEquals(read(rapper, "turtle", turtle), triples);
  }

  // Triples without their graphs. Raptor writes tags of languages in small letters from N-Quads.
  private static List<String> read(Tool rapper, String syntax, Path file) throws Exception {
    return rapper
        .with("--quiet", "--input", syntax, "--output", "ntriples")
        .run(file)
        .replace("@zh-Latn", "@zh-latn")
        .lines()
        .distinct()
        .sorted()
        .toList();
  }
}
