package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.serve.ReportServer;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the store. */
@Command(
    name = "serve",
    description = "Serve the store on this machine; build it first where there is none.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final String PARKS =
      "PREFIX rg: <%s> SELECT * { ?park a rg:Park }".formatted(Rg.NS);

  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  private int port;

  @Mixin private StoreOptions options;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "TCP port on loopback, 0 for a free one (default: ${DEFAULT-VALUE}).")
  void setPort(int value) {
    if (value < 0 || value > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: %d is not between 0 and %d".formatted(value, LAST_PORT));
    }
    port = value;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (GraphStore store = options.open()) {
      if (!holdsReport(store)) {
        int code =
            new Building(options.base(), store, out, err)
                .of(Inputs.of(List.of()), Recognition::new, 0);
        if (code != 0) {
          return code;
        }
      }
      serve(store, out);
    }
    return 0;
  }

  // A build that found no report, or was ended, leaves the terms and places alone.
  private static boolean holdsReport(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> store.dataset().getUnionModel().contains(null, RDF.type, Rg.REPORT_CLASS));
  }

  private void serve(GraphStore store, PrintWriter out) throws IOException {
    try (ReportServer server = started(store)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      out.printf("%d graphs at %s (Ctrl-C stops)%n", store.graphs().size(), server.url());
      out.printf("  explorer   %s/%n", server.url());
      out.printf("  SPARQL     %s/sparql%n", server.url());
      out.printf(
          "  try        %s/sparql?query=%s%n",
          server.url(), URLEncoder.encode(PARKS, StandardCharsets.UTF_8));
      out.flush();
      server.join();
    }
  }

  private ReportServer started(GraphStore store) throws IOException {
    try {
      return new ReportServer(store, options.base(), port).start();
    } catch (FusekiException e) {
      throw new IOException(
          "port %d: in use, or not allowed; name another with --port, 0 for a free one"
              .formatted(port),
          e);
    }
  }
}
