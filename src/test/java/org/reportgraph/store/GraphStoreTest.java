package org.reportgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  @TempDir private Path folder;

  @Test
  void aGraphIsReplacedAndOutlivesTheProcess() {
    try (GraphStore store = GraphStore.open(folder.resolve("data"))) {
      store.replace("http://example.org/a", labelled("old"));
      store.replace("http://example.org/b", labelled("other"));
      store.replace("http://example.org/a", labelled("new"));
    }
    try (GraphStore store = GraphStore.open(folder.resolve("data"))) {
      assertEquals(List.of("http://example.org/a", "http://example.org/b"), store.graphs());
      assertEquals(List.of("new", "other"), labels(store));
    }
  }

  @Test
  void aFolderWithOtherFilesIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    StoreException refusal = assertThrows(StoreException.class, () -> GraphStore.open(folder));
    assertTrue(refusal.getMessage().contains("--data"), refusal.getMessage());
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThrows(StoreException.class, () -> GraphStore.open(file));
  }

  @Test
  void aDamagedStoreIsNotTakenForOneInUse() throws IOException {
    Path data = folder.resolve("data");
    try (GraphStore store = GraphStore.open(data)) {
      store.replace("http://example.org/a", labelled("old"));
    }
    Files.write(data.resolve("tdb2/Data-0001/SPOG.idn"), new byte[0]);
    StoreException refusal = assertThrows(StoreException.class, () -> GraphStore.open(data));
    assertTrue(refusal.getMessage().contains("data: is damaged"), refusal.getMessage());
  }

  @Test
  void aFolderWithoutItsDatabaseHoldsNoStore() throws IOException {
    Files.writeString(folder.resolve("reportgraph.store"), "1\n");
    assertFalse(GraphStore.exists(folder));
    GraphStore.open(folder).close();
    assertTrue(GraphStore.exists(folder), "but one can be made there");
  }

  @Test
  void aFailingWriteLeavesTheOldGraph() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.replace("http://example.org/a", labelled("old"));
      assertThrows(
          IllegalStateException.class,
          () ->
              Txn.executeWrite(
                  store.dataset(),
                  () -> {
                    store.dataset().getNamedModel("http://example.org/a").removeAll();
                    throw new IllegalStateException("power cut");
                  }));
      assertEquals(List.of("old"), labels(store));
    }
  }

  private static Model labelled(String label) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource("http://example.org/thing/" + label).addProperty(RDFS.label, label);
    return model;
  }

  private static List<String> labels(GraphStore store) {
    String query = "SELECT ?l { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l } ORDER BY ?l";
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (var execution = QueryExecutionFactory.create(query, store.dataset())) {
            List<String> labels = new ArrayList<>();
            execution
                .execSelect()
                .forEachRemaining(row -> labels.add(row.getLiteral("l").getString()));
            return labels;
          }
        });
  }
}
