package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.Pipeline;
import org.reportgraph.check.ShapeCheck;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.PlaceGraph;
import org.reportgraph.map.Rg;
import org.reportgraph.serve.ReportServer;
import org.reportgraph.store.GraphStore;

/** A served store and a browser that visits it. */
final class Explorer implements AutoCloseable {
  /** The real report that is shipped. */
  static final Path GUIYANG = Path.of("seeds", "2017-guiyang-city.txt");

  /** A report of the next year whose text was made up for tests. */
  static final Path INVENTED =
      Path.of("src", "test", "resources", "explorer", "invented-2018-guiyang.txt");

  private final GraphStore store;
  private final ReportServer server;
  private final Browser browser;

  private Explorer(GraphStore store, ReportServer server, Browser browser) {
    this.store = store;
    this.server = server;
    this.browser = browser;
  }

  /** An explorer of these reports; the test that asks for it is skipped where no browser is. */
  static Explorer of(Path... reports) throws IOException {
    return at(Iris.DEFAULT_BASE, reports);
  }

  /** An explorer of reports whose things have IRIs of another base. */
  static Explorer at(String base, Path... reports) throws IOException {
    Browser.assumeInstalled();
    GraphStore store = empty();
    PlaceGraph places = new PlaceGraph(base);
    store.replace(places.name(), places.triples());
    for (Path report : reports) {
      new Pipeline(notice -> {}).build(report, new GraphMapper(base), new ShapeCheck(), store);
    }
    return serve(store, base);
  }

  /** An explorer of a graph that a test has made. */
  static Explorer of(String graph, Model data) throws IOException {
    Browser.assumeInstalled();
    GraphStore store = empty();
    store.replace(graph, data);
    return serve(store, Iris.DEFAULT_BASE);
  }

  /** An explorer of a store without reports. */
  static Explorer ofNothing() throws IOException {
    Browser.assumeInstalled();
    return serve(empty(), Iris.DEFAULT_BASE);
  }

  private static GraphStore empty() {
    GraphStore store = GraphStore.inMemory();
    store.replace(Rg.ONTOLOGY, Ontology.terms());
    return store;
  }

  private static Explorer serve(GraphStore store, String base) throws IOException {
    ReportServer server = new ReportServer(store, base, 0).start();
    Optional<Browser> browser = Browser.start(server.url());
    assumeTrue(browser.isPresent(), Browser.MISSING);
    return new Explorer(store, server, browser.get());
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    store.close();
  }
}
