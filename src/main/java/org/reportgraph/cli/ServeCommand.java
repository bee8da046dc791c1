package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportgraph.map.Rg;
import org.reportgraph.serve.ReportServer;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store. */
@Command(
    name = "serve",
    description = "Serve the store on this machine; build it first where there is none.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final String PARKS =
      "PREFIX rg: <%s> SELECT * { ?park a rg:Park }".formatted(Rg.NS);

  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "TCP port on loopback, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean fresh = !GraphStore.exists(options.data());
    try (GraphStore store = options.open()) {
      if (fresh || store.graphs().isEmpty()) {
        int code = new Building(options.base(), store, out, err).of(List.of(), 0);
        if (code != 0) {
          return code;
        }
      }
      serve(store, out);
    }
    return 0;
  }

  private void serve(GraphStore store, PrintWriter out) {
    try (ReportServer server = new ReportServer(store, options.base(), port).start()) {
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
}
