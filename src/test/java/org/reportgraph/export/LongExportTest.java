package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.map.Rg;
import org.reportgraph.model.Predicate;

/** An export of 100,000 parks, each in the one before it, says how far it is. */
class LongExportTest {
  private static final int PARKS = 100_000;
  private static final Dataset STORE = DatasetFactory.createTxnMem();

  @TempDir private Path folder;

  @BeforeAll
  static void fill() {
    Model parks = ModelFactory.createDefaultModel();
    for (int i = 0; i < PARKS; i++) {
      Resource park = parks.createResource(SmallGraph.ID + "520100/park/" + i);
      park.addProperty(RDF.type, Rg.resource("Park"));
      park.addProperty(
          Rg.of(Predicate.LOCATED_IN),
          parks.createResource(SmallGraph.ID + "520100/park/" + Math.max(i - 1, 0)));
    }
    STORE.executeWrite(
        () -> STORE.addNamedModel("https://w3id.org/reportgraph/graph/520100/2017", parks));
  }

  @Test
  void everyFiftyThousandNodesAndEdgesAreALine() throws IOException {
    List<String> lines = new ArrayList<>();
    exporter(lines::add).write(Format.DOT, 0, "", OutputStream.nullOutputStream());
    assertEquals(List.of("50,000 nodes", "100,000 nodes", "50,000 edges", "100,000 edges"), lines);
  }

  @Test
  void whatFailsHalfwayLeavesTheOldFileAndNoPieces() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.dot"), "old");
    Exporter exporter =
        exporter(
            line -> {
              if (line.endsWith("edges")) {
                throw new IllegalStateException("the disk is gone");
              }
            });
    assertThrows(IllegalStateException.class, () -> exporter.write(Format.DOT, List.of(file)));
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  private static Exporter exporter(Consumer<String> progress) {
    return new Exporter(STORE, Selection.ALL, Figures.NODES, false, progress, new Context());
  }
}
