package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and fills the store. */
@Command(
    name = "build",
    description = "Read reports and fill the store.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Mixin private ConfidenceOption confidence;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = "Reports: text, HTML, Word or PDF (default: the shipped report in seeds/).")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> files = Inputs.of(inputs); // Before a store is made: a wrong name leaves none.
    // What is known of names and figures is loaded while the store opens.
    CompletableFuture<Recognition> recognition = CompletableFuture.supplyAsync(Recognition::new);
    try (GraphStore store = options.open()) {
      return new Building(options.base(), store, out, spec.commandLine().getErr())
          .of(files, recognition::join, confidence.least());
    }
  }
}
