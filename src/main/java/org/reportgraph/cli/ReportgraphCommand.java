package org.reportgraph.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code reportgraph}: holds the others. */
@Command(
    name = "reportgraph",
    description = "Chinese government work reports as a knowledge graph.",
    mixinStandardHelpOptions = true,
    subcommands = {ExtractCommand.class, EvaluateCommand.class})
public final class ReportgraphCommand {

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 done, 1 failed or findings, 2 usage
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new ReportgraphCommand()).setOut(out).setErr(err).execute(arguments);
  }
}
