package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.reportgraph.describe.Describer;
import org.reportgraph.map.Ontology;
import org.reportgraph.store.GraphStore;

/** Which path is answered by what: explorer, linked data, search, reconciliation, downloads. */
final class Site {
  private static final String[] PAGES = {
    "/read", "/map", "/graph", "/indicators", "/promises", "/ask"
  };

  private final GraphStore store;
  private final String base;
  private final QueryGuard guard;
  private final ExplorerPage page;
  private final Views views;

  /**
   * @param base what the IRIs of the store start with
   * @param guard what the queries of strangers are held to
   */
  Site(GraphStore store, String base, QueryGuard guard) {
    this.store = store;
    this.base = base;
    this.guard = guard;
    this.page = new ExplorerPage(base);
    this.views = new Views(store);
  }

  /** Puts all pages on a server that is being made. */
  void addTo(FusekiServer.Builder server) {
    explorer(server);
    linkedData(server);
  }

  /** Makes the answers ready that the first visitor will ask for. */
  void prepare() {
    views.prepare();
  }

  /** Ends the preparation before its next answer. */
  void close() {
    views.close();
  }

  private void explorer(FusekiServer.Builder server) {
    server
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new ServedPages(base))
        .addFilter("/*", new StartPage(page))
        .addServlet("/web/*", new AssetServlet("/web", "/web"))
        .addServlet("/webjars/*", new AssetServlet("/webjars", "/META-INF/resources/webjars"))
        .addServlet("/queries", new QuestionServlet())
        .addServlet(ViewServlet.PATH + "*", new ViewServlet(views));
    PageServlet pages = new PageServlet(page);
    for (String page : PAGES) {
      server.addServlet(page, pages);
    }
  }

  private void linkedData(FusekiServer.Builder server) {
    Dataset dataset = store.dataset();
    Documents documents = new Documents(store::modified);
    ThingDescription things = new ThingDescription(dataset, base);
    server
        .addServlet("/id/*", new ThingServlet(things, documents, page, base))
        .addServlet("/context.jsonld", new ContextServlet())
        .addServlet("/search", new SearchServlet(dataset))
        .addServlet("/download", new DownloadServlet(store, base, guard));
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
    OntologyServlet ontology = new OntologyServlet(store, documents, base);
    addInAllForms(server, "/ns", ontology);
    addInAllForms(server, "/ns/" + Ontology.version(), ontology);
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
