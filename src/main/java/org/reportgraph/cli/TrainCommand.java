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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the tagger from annotated reports. */
@Command(
    name = "train",
    description = "Learn to tell names from annotated reports; the same input gives the same file.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotations NAME.gold.jsonl; the text is text/NAME.txt beside them.")
  private List<Path> gold;

  @Option(names = "--text", description = "Folder of the texts (default: text/ beside GOLD).")
  private Path text;

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      description = "Reports without annotation (*.txt), to learn the use of words from.")
  private Path corpus;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "seeds/model/tagger.bin",
      description = "Where the model goes (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Override
  public Integer call() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : gold) {
      examples.add(GoldReport.read(file, text).example());
    }
    Training training = new Training(GoldReport.corpus(corpus));
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      training.calibrated(examples).write(out);
    }
    spec.commandLine()
        .getOut()
        .printf("%s: learnt from %d reports, %d bytes%n", output, gold.size(), Files.size(output));
    return 0;
  }
}
