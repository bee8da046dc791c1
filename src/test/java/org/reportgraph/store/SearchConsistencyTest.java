package org.reportgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.map.Rg;
import org.reportgraph.search.Hit;
import org.reportgraph.search.Search;

class SearchConsistencyTest {
  @TempDir private Path folder;

  @Test
  void aReplacedGraphIsFoundByItsNewNamesOnly() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.replace("http://x/g", park("森林公园"));
      store.replace("http://x/g", park("湿地公园"));
      assertEquals(List.of("湿地公园"), found(store, "公园"));
    }
  }

  @Test
  void theIndexOutlivesTheProgram() {
    fill();
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(List.of("森林公园"), found(store, "slgy"));
    }
  }

  @Test
  void anIndexThatACrashLeftBehindIsMadeAnew() throws IOException {
    fill();
    Files.delete(folder.resolve("lucene.version"));
    Files.writeString(folder.resolve("lucene").resolve("segments_1"), "broken");
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(List.of("森林公园"), found(store, "森林"));
    }
  }

  @Test
  void anIndexThatWasRemovedIsMadeAnew() throws IOException {
    fill();
    removeIndex();
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(List.of("森林公园"), found(store, "森林"));
    }
  }

  @Test
  void aDamagedIndexIsToldWithWhatToDo() throws IOException {
    fill();
    try (Stream<Path> files = Files.list(folder.resolve("lucene"))) {
      for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
        Files.writeString(file, "broken");
      }
    }
    StoreException refusal = assertThrows(StoreException.class, () -> GraphStore.open(folder));
    assertTrue(refusal.getMessage().contains("remove lucene/ there"), refusal.getMessage());
    removeIndex();
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(List.of("森林公园"), found(store, "森林"));
    }
  }

  @Test
  void aChangeThatFailsLeavesBothAsTheyWere() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.replace("http://x/g", park("森林公园"));
      Model broken = park("湿地公园");
      broken.createResource("http://x/thing").addProperty(RDFS.label, RDF.type);
      assertThrows(RuntimeException.class, () -> store.replace("http://x/g", broken));
      assertEquals(List.of("森林公园"), found(store, "公园"));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(List.of("森林公园"), found(store, "公园"));
    }
  }

  private void removeIndex() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lucene"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("lucene"));
  }

  private void fill() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.replace("http://x/g", park("森林公园"));
    }
  }

  private static Model park(String name) {
    Model model = ModelFactory.createDefaultModel();
    model
        .createResource("http://x/thing")
        .addProperty(RDF.type, Rg.resource("Park"))
        .addProperty(RDFS.label, name, "zh");
    return model;
  }

  private static List<String> found(GraphStore store, String query) {
    return new Search(store.dataset()).find(query, Set.of(), 10).stream().map(Hit::label).toList();
  }
}
