package org.reportgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportgraph.recognise.tagger.Example;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that use annotated reports are given. */
final class GoldOptions {
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
      names = "--readings",
      paramLabel = "FILE",
      description =
          "Names marked in reports of the corpus, to learn from (default: the shipped"
              + " seeds/readings.tsv).")
  private Path readings = Inputs.seeds().resolve("readings.tsv");

  /** The annotated reports, in the order given. */
  List<GoldReport> reports() throws IOException {
    List<GoldReport> reports = new ArrayList<>();
    for (Path file : gold) {
      reports.add(GoldReport.read(file, text));
    }
    return reports;
  }

  /** The paragraphs of each report without annotation. */
  List<List<String>> corpus() throws IOException {
    return GoldReport.corpus(corpus);
  }

  /** Reports of the corpus in which names are marked; none without a corpus. */
  List<Example> readings() throws IOException {
    return corpus == null ? List.of() : Readings.read(readings, corpus);
  }
}
