package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.query.QueryException;
import org.reportgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code reportgraph}: holds the others, and turns exceptions into exit codes. */
@Command(
    name = "reportgraph",
    description = "Chinese government work reports as a knowledge graph.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      TrainCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      LinkCommand.class
    })
public final class ReportgraphCommand implements Runnable {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  private boolean verbose;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 done, 1 failed or findings, 2 usage
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    ReportgraphCommand command = new ReportgraphCommand();
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(command::report)
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
  }

  private int report(Exception thrown, CommandLine line, ParseResult parsed) {
    Exception e =
        thrown instanceof CompletionException && thrown.getCause() instanceof Exception cause
            ? cause
            : thrown;
    PrintWriter err = line.getErr();
    err.println("error: " + message(e));
    boolean foreseen =
        e instanceof IOException
            || e instanceof StoreException
            || e instanceof QueryException
            || e instanceof FusekiException
            || e instanceof IllegalArgumentException;
    if (verbose || !foreseen) {
      e.printStackTrace(err);
    }
    return e instanceof IllegalArgumentException ? 2 : 1;
  }

  private static String message(Exception e) {
    if (e instanceof NoSuchFileException missing && !missing.getMessage().contains(":")) {
      return missing.getMessage() + ": no such file";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage().strip();
  }
}
