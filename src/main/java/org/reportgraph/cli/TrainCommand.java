package org.reportgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportgraph.recognise.tagger.Example;
import org.reportgraph.recognise.tagger.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the tagger from annotated reports. */
@Command(
    name = "train",
    description = "Learn to tell names from annotated reports; the same input gives the same file.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private GoldOptions options;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "seeds/model/tagger.bin",
      description = "Where the model goes (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Override
  public Integer call() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (GoldReport report : options.reports()) {
      examples.add(report.example());
    }
    examples.addAll(options.readings());
    Training training = new Training(options.corpus());
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      training.calibrated(examples).write(out);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s: learnt from %d reports, %d bytes%n", output, examples.size(), Files.size(output));
    return 0;
  }
}
