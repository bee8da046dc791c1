package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.store.GraphStore;

/** Files appear whole or not at all. */
class ExportedFilesTest {
  @TempDir private Path folder;

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.gexf"), "old");
    try (GraphStore store = SmallGraph.store()) {
      Exporter exporter =
          SmallGraph.exporter(
              store, SmallGraph.of(List.of(), List.of("花溪区"), List.of()), Figures.NODES);
      assertThrows(
          IllegalArgumentException.class, () -> exporter.write(Format.GEXF, List.of(file)));
    }
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aSuffixCompresses() throws IOException {
    Path plain = folder.resolve("all.nq");
    Path compressed = folder.resolve("all.nq.gz");
    try (GraphStore store = SmallGraph.store()) {
      Exporter exporter = SmallGraph.exporter(store, Selection.ALL, Figures.NODES);
      exporter.write(Format.NQUADS, List.of(plain));
      exporter.write(Format.NQUADS, List.of(compressed));
    }
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
      assertEquals(Files.readString(plain), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
