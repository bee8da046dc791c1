package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Gephi Toolkit, which is Gephi without its windows, opens what is exported. Its jar has 83 MB:
 * {@code mvn verify -Pgephi} fetches it, and without it these tests are skipped.
 */
class GephiTest {
  private static final String JAR = "gephi-toolkit-0.10.1-all.jar";

  @TempDir private Path folder;

  @Test
  void gexfArrivesWithParallelEdgesColoursAndEvidence() throws Exception {
    List<String> said = gephi(Exports.small(folder, Format.GEXF).get(0));
    // Parallel edges of one relation are two kinds: locatedIn, locatedIn 2, partOf, connects, ...
    assertEquals("graph.gexf\t13\t17\t8\ttrue\t0", said.get(0));
    assertTrue(
        said.contains("node\t“观山湖公园” <𠮷> & \"园\\区\"\tff5fae6b"), () -> String.join("\n", said));
    String edge =
        said.stream()
            .filter(line -> line.contains("Id=520100/statement/s1"))
            .collect(Collectors.joining());
    assertTrue(edge.startsWith("edge\t位于\t"), edge);
    assertTrue(edge.contains("\tsentences=[贵阳市观山湖区建成“观山湖公园”]"), edge);
    assertTrue(edge.contains("\tstartYear=2017"), edge);
  }

  @Test
  void theWholeReportArrivesFromGexfAndGraphMl() throws Exception {
    LossReport graphml = Exports.counts(Format.GRAPHML);
    Map<String, String[]> counts =
        gephi(
                Exports.guiyang(folder, Format.GEXF).get(0),
                Exports.guiyang(folder, Format.GRAPHML).get(0))
            .stream()
            .filter(line -> line.startsWith("graph."))
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(line -> line[0], line -> line));
    assertEquals(String.valueOf(graphml.nodes()), counts.get("graph.gexf")[1]);
    assertEquals(String.valueOf(graphml.edges()), counts.get("graph.gexf")[2]);
    assertEquals("0", counts.get("graph.gexf")[5], "every node and edge has a label");
    assertEquals(String.valueOf(graphml.nodes()), counts.get("graph.graphml")[1]);
    long merged = graphml.notes().values().stream().mapToLong(Long::longValue).sum();
    assertEquals(
        String.valueOf(graphml.edges() - merged),
        counts.get("graph.graphml")[2],
        "the loss report says how many edges Gephi drops");
    assertEquals("0", counts.get("graph.graphml")[5], "every node and edge has a label");
  }

  private static List<String> gephi(Path... files) throws Exception {
    Path jar =
        Stream.of(
                Path.of("target", "gephi", JAR),
                Path.of(
                    System.getProperty("user.home"),
                    ".m2/repository/org/gephi/gephi-toolkit/0.10.1",
                    JAR))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(Path.of(""));
    assumeTrue(
        Files.isRegularFile(jar), "skipped: no " + JAR + "; mvn verify -Pgephi fetches it (83 MB)");
    return Tool.java(jar, "GephiCounts.java").run((Object[]) files).lines().toList();
  }
}
