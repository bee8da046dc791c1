package org.reportgraph.serve;

import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;
import org.reportgraph.store.GraphStore;

/**
 * Embedded Fuseki on loopback, read-only: the SPARQL endpoint, Graph Store reads, and the pages
 * that {@link Site} names.
 */
public final class ReportServer implements AutoCloseable {
  private final FusekiServer server;
  private final Site site;
  private final Thread preparation;

  /**
   * A server of a store; not yet started.
   *
   * @param base what the IRIs of the store start with
   * @param port TCP port, 0 for a free one
   */
  public ReportServer(GraphStore store, String base, int port) {
    this(store, base, port, QueryGuard.USUAL);
  }

  ReportServer(GraphStore store, String base, int port, QueryGuard guard) {
    Endpoint sparql =
        Endpoint.create()
            .operation(Operation.Query)
            .endpointName("sparql")
            .context(guard.settings())
            .build();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .enableCors(true)
            .enableMetrics(true)
            .add(
                "/",
                DataService.newBuilder(store.dataset().asDatasetGraph())
                    .addEndpoint(sparql)
                    .addEndpoint(Operation.GSP_R, "data"))
            .addServlet("/health", new HealthServlet(store.dataset()))
            .addProcessor("/metrics", new ActionMetrics());
    this.site = new Site(store, base, guard);
    site.addTo(builder);
    this.server = builder.build();
    compress(server.getJettyServer());
    this.preparation = new Thread(site::prepare, "prepare");
    preparation.setDaemon(true);
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
    jetty.setHandler(new PlainEntityTags(gzip));
  }

  /**
   * Starts serving.
   *
   * @throws org.apache.jena.fuseki.FusekiException if the port is in use
   */
  public ReportServer start() {
    server.start();
    preparation.start();
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
    site.close();
    try {
      preparation.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
  }
}
