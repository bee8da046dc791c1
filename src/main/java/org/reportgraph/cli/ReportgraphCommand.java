package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
  private static final int FAILED = 1;
  private static final int USAGE = 2;

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
    CommandLine line =
        new CommandLine(command)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(ReportgraphCommand::misused)
            .setExecutionExceptionHandler(command::report);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("error: out of memory; give more with REPORTGRAPH_JAVA_OPTS=-Xmx2g");
      return FAILED;
    }
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "name a command: " + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }

  // The exceptions of a wrong input say in one line what is wrong; others are faults of ours.
  private int report(Exception thrown, CommandLine line, ParseResult parsed) {
    Exception e = cause(thrown);
    PrintWriter err = line.getErr();
    boolean foreseen =
        e instanceof IOException
            || e instanceof StoreException
            || e instanceof QueryException
            || e instanceof FusekiException
            || e instanceof IllegalArgumentException;
    err.println("error: " + (foreseen ? message(e) : e + "; --verbose tells where"));
    if (verbose) {
      e.printStackTrace(err);
    }
    return e instanceof IllegalArgumentException ? USAGE : FAILED;
  }

  private static Exception cause(Exception thrown) {
    boolean wrapper =
        thrown instanceof CompletionException || thrown instanceof UncheckedIOException;
    return wrapper && thrown.getCause() instanceof Exception cause ? cause(cause) : thrown;
  }

  private static String message(Exception e) {
    if (e instanceof FileSystemException failed && failed.getReason() == null) {
      return failed.getMessage() + ": " + reason(failed);
    }
    return e.getMessage() == null ? e.toString() : e.getMessage().strip();
  }

  // What Java tells by the class of the exception alone.
  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read or written; check its permissions";
    }
    return e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException
        ? "is a file, not a folder"
        : e.toString();
  }

  // One line, where picocli prints the whole help and hides it.
  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.printf("error: %s; see %s --help%n", e.getMessage(), line.getCommandSpec().qualifiedName());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    return USAGE;
  }
}
