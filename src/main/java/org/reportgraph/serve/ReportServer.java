package org.reportgraph.serve;

import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;

/**
 * Embedded Fuseki on loopback, read-only: the SPARQL endpoint, Graph Store reads, the ontology, the
 * shipped questions and the pages of the explorer.
 */
public final class ReportServer implements AutoCloseable {
  private static final String[] PAGES = {
    "/read", "/map", "/graph", "/indicators", "/promises", "/ask"
  };

  private final FusekiServer server;

  /**
   * A server of a dataset; not yet started.
   *
   * @param port TCP port, 0 for a free one
   */
  public ReportServer(Dataset dataset, int port) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .enableCors(true)
            .enableMetrics(true)
            .add(
                "/",
                DataService.newBuilder(dataset.asDatasetGraph())
                    .addEndpoint(Operation.Query, "sparql")
                    .addEndpoint(Operation.GSP_R, "data"))
            .addFilter("/*", new SecurityHeaders())
            .addFilter("/*", new StartPage())
            .addServlet("/web/*", new AssetServlet("/web", "/web"))
            .addServlet("/webjars/*", new AssetServlet("/webjars", "/META-INF/resources/webjars"))
            .addServlet("/seeds/divisions.tsv", new AssetServlet("/seeds", "/seeds"))
            .addServlet("/id/*", new ThingServlet(dataset))
            .addServlet("/ns", new OntologyServlet())
            .addServlet("/queries", new QuestionServlet())
            .addServlet("/health", new HealthServlet(dataset))
            .addProcessor("/metrics", new ActionMetrics());
    PageServlet pages = new PageServlet();
    for (String page : PAGES) {
      builder.addServlet(page, pages);
    }
    this.server = builder.build();
    compress(server.getJettyServer());
  }

  private static void compress(Server jetty) {
    CompressionHandler gzip = new CompressionHandler(jetty.getHandler());
    gzip.putCompression(new GzipCompression());
    gzip.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    jetty.setHandler(gzip);
  }

  /**
   * Starts serving.
   *
   * @throws org.apache.jena.fuseki.FusekiException if the port is in use
   */
  public ReportServer start() {
    server.start();
    return this;
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Where it can be reached: {@code http://localhost:3030}. */
  public String url() {
    return "http://localhost:" + server.getPort();
  }

  @Override
  public void close() {
    server.stop();
  }
}
