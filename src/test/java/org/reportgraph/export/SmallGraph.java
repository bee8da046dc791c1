package org.reportgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.Context;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.store.GraphStore;

/** The two reports of {@code two-reports.trig} in a store, and what is exported of them. */
final class SmallGraph {
  static final String ID = "https://w3id.org/reportgraph/id/";

  private SmallGraph() {}

  static GraphStore store() {
    Dataset reports = DatasetFactory.createGeneral();
    RDFDataMgr.read(reports, "export/two-reports.trig");
    GraphStore store = GraphStore.inMemory();
    store.replace(Rg.ONTOLOGY, Ontology.terms());
    for (Iterator<String> names = reports.listNames(); names.hasNext(); ) {
      String name = names.next();
      store.replace(name, reports.getNamedModel(name));
    }
    return store;
  }

  static String text(Format format, Selection selection, Figures figures, int part) {
    return new String(bytes(format, selection, figures, part), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Format format, Selection selection, Figures figures, int part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GraphStore store = store()) {
      exporter(store, selection, figures).write(format, part, "x", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Exporter exporter(GraphStore store, Selection selection, Figures figures) {
    return new Exporter(store.dataset(), selection, figures, false, line -> {}, new Context());
  }

  static Selection of(List<String> classes, List<String> places, List<Integer> years) {
    return new Selection(classes, places, List.of(), List.of(), years, Optional.empty());
  }
}
