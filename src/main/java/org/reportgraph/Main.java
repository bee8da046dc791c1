package org.reportgraph;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.reportgraph.cli.ReportgraphCommand;
import org.reportgraph.spatial.SpatialFunctions;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty(SpatialFunctions.NOT_AT_START, "true");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(ReportgraphCommand.run(out, err, arguments));
  }
}
