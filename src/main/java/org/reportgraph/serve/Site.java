package org.reportgraph.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.reportgraph.store.GraphStore;

/** Which path is answered by what: the explorer, linked data, search, downloads. */
final class Site {
  private static final String[] PAGES = {
    "/read", "/map", "/graph", "/indicators", "/promises", "/ask"
  };

  private final GraphStore store;
  private final String base;

  /**
   * @param base what the IRIs of the store start with
   */
  Site(GraphStore store, String base) {
    this.store = store;
    this.base = base;
  }

  /** Puts all pages on a server that is being made. */
  void addTo(FusekiServer.Builder server) {
    explorer(server);
    linkedData(server);
  }

  private static void explorer(FusekiServer.Builder server) {
    server
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new StartPage())
        .addServlet("/web/*", new AssetServlet("/web", "/web"))
        .addServlet("/webjars/*", new AssetServlet("/webjars", "/META-INF/resources/webjars"))
        .addServlet("/seeds/divisions.tsv", new AssetServlet("/seeds", "/seeds"))
        .addServlet("/queries", new QuestionServlet());
    PageServlet pages = new PageServlet();
    for (String page : PAGES) {
      server.addServlet(page, pages);
    }
  }

  private void linkedData(FusekiServer.Builder server) {
    Dataset dataset = store.dataset();
    Documents documents = new Documents(store::modified);
    ThingDescription things = new ThingDescription(dataset, base);
    server
        .addServlet("/id/*", new ThingServlet(things, documents, base))
        .addServlet("/context.jsonld", new ContextServlet())
        .addServlet("/search", new SearchServlet(dataset))
        .addServlet("/download", new DownloadServlet(store, base));
    OntologyServlet ontology = new OntologyServlet(documents);
    server.addServlet("/ns", ontology);
    for (Syntax syntax : Syntax.values()) {
      server.addServlet("/ns" + syntax.suffix(), ontology);
    }
  }
}
