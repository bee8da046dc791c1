package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.reportgraph.describe.Describer;
import org.reportgraph.store.GraphStore;

/** Which path is answered by what: explorer, linked data, search, reconciliation, downloads. */
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
    reconciliation(server, new ReconcileServlet(dataset, base));
    describe(server, documents);
  }

  private static void reconciliation(FusekiServer.Builder server, HttpServlet servlet) {
    server
        .addServlet(ReconcileServlet.PATH, servlet)
        .addServlet(ReconcileServlet.PATH + "/*", servlet);
  }

  private void describe(FusekiServer.Builder server, Documents documents) {
    Describer describer = new Describer(store.dataset(), store::modified, base);
    DatasetServlet dataset = new DatasetServlet(describer, documents, base);
    ExamplesServlet examples = new ExamplesServlet(describer, documents, base);
    addInAllForms(server, "/ns", new OntologyServlet(documents));
    addInAllForms(server, "/dataset", dataset);
    addInAllForms(server, "/.well-known/void", dataset);
    addInAllForms(server, ExamplesServlet.PATH, examples);
    server.addServlet(ExamplesServlet.PATH + "/*", examples);
    server.addFilter(
        ServiceDescriptionFilter.PATH, new ServiceDescriptionFilter(describer, documents));
  }

  private static void addInAllForms(FusekiServer.Builder server, String path, HttpServlet servlet) {
    server.addServlet(path, servlet);
    for (Syntax syntax : Syntax.values()) {
      server.addServlet(path + syntax.suffix(), servlet);
    }
  }
}
