package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reportgraph.Pipeline;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Reliability;
import org.reportgraph.evaluate.Verdict;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.recognise.tagger.Calibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the extractor against annotated reports. */
@Command(
    name = "evaluate",
    description = "Precision, recall and F1 per task and class against annotated reports.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private GoldOptions options;

  @Option(names = "--errors", description = "List every error.")
  private boolean errors;

  @Option(
      names = "--cross",
      description =
          "Leave one report out: each is read with a tagger that learnt from the others alone.")
  private boolean cross;

  @Option(names = "--rules", description = "Measure the rules alone, without the tagger.")
  private boolean rules;

  /** Which recogniser reads a report. */
  private interface Recognisers {
    Recognition of(GoldReport report) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ScoreSheet sheet = new ScoreSheet(out);
    List<List<Verdict>> verdicts = new ArrayList<>();
    Recognisers recognisers = recognisers();
    for (GoldReport report : options.reports()) {
      List<Findings> found = findings(report, recognisers.of(report));
      Evaluation evaluation =
          Evaluation.of(found.stream().map(Annotation::of).toList(), report.annotations());
      verdicts.add(Verdict.of(found, report.annotations()));
      sheet.add(
          String.valueOf(report.file().getFileName()),
          evaluation,
          verdicts.get(verdicts.size() - 1));
      if (errors) {
        sheet.errors(evaluation);
      }
    }
    sheet.total();
    sheet.reliability(Reliability.of(cross ? calibrated(verdicts) : flat(verdicts)));
    out.flush();
    return 0;
  }

  private Recognisers recognisers() throws IOException {
    if (cross) {
      return new CrossValidation(options)::without;
    }
    Recognition one = rules ? new Recognition(Optional.empty()) : new Recognition();
    return report -> one;
  }

  private static List<Findings> findings(GoldReport report, Recognition recognition)
      throws IOException {
    List<Findings> found = new ArrayList<>();
    for (LinkedReport linked :
        new Pipeline(GoldReport::ignore, recognition, 0).extract(report.text())) {
      found.addAll(linked.findings());
    }
    report.check(found.size());
    return found;
  }

  private static List<Verdict> flat(List<List<Verdict>> verdicts) {
    return verdicts.stream().flatMap(List::stream).toList();
  }

  /**
   * The verdicts with the confidence that the shipped tagger would give: what its probabilities are
   * worth is learnt from all reports but the one that is read.
   */
  private static List<Verdict> calibrated(List<List<Verdict>> verdicts) {
    List<Verdict> calibrated = new ArrayList<>();
    for (List<Verdict> own : verdicts) {
      Calibration calibration =
          Calibration.fit(
              verdicts.stream()
                  .filter(other -> other != own)
                  .flatMap(List::stream)
                  .map(v -> new Calibration.Outcome(v.confidence(), v.exact()))
                  .toList());
      own.stream().map(v -> v.with(calibration.apply(v.confidence()))).forEach(calibrated::add);
    }
    return calibrated;
  }
}
