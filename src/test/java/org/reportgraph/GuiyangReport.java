package org.reportgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.PlaceGraph;
import org.reportgraph.map.Rg;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.store.GraphStore;

/** The shipped report as it comes out of the pipeline, made once for all tests. */
public final class GuiyangReport {
  public static final Path FILE = Path.of("seeds/2017-guiyang-city.txt");
  public static final GraphMapper MAPPER = new GraphMapper(Iris.DEFAULT_BASE);
  private static LinkedReport linked;
  private static Model graph;
  private static GraphStore store;

  private GuiyangReport() {}

  public static synchronized LinkedReport linked() {
    if (linked == null) {
      linked = extract();
    }
    return linked;
  }

  public static synchronized Model graph() {
    if (graph == null) {
      graph = MAPPER.map(linked());
    }
    return graph;
  }

  /** A store that holds the report, the ontology and the national divisions; not to be changed. */
  public static synchronized GraphStore store() {
    if (store == null) {
      store = GraphStore.inMemory();
      store.replace(Rg.ONTOLOGY, Ontology.terms());
      PlaceGraph places = new PlaceGraph(Iris.DEFAULT_BASE);
      store.replace(places.name(), places.version(), places::triples);
      store.replace(MAPPER.graphName(linked().report()), graph());
    }
    return store;
  }

  /** Runs the stages anew. */
  public static LinkedReport extract() {
    try {
      return new Pipeline(notice -> {}).extract(FILE).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
