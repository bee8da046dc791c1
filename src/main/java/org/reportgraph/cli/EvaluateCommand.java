package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reportgraph.Pipeline;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Score;
import org.reportgraph.evaluate.Task;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.recognise.Recognition;
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
    Map<Task, Score> total = new EnumMap<>(Task.class);
    Map<Task, Double> macro = new EnumMap<>(Task.class);
    Map<EntityClass, Score> classes = new EnumMap<>(EntityClass.class);
    List<GoldReport> reports = options.reports();
    Recognisers recognisers = recognisers(reports);
    for (GoldReport report : reports) {
      Evaluation evaluation = evaluate(report, recognisers.of(report));
      out.println(report.file().getFileName());
      evaluation.scores().forEach((task, score) -> print(out, task.title(), score));
      evaluation.scores().forEach((task, score) -> total.merge(task, score, Score::plus));
      evaluation.scores().forEach((task, score) -> macro.merge(task, score.f1(), Double::sum));
      evaluation.classes().forEach((type, score) -> classes.merge(type, score, Score::plus));
      if (errors) {
        evaluation.errors().forEach(error -> print(out, error));
      }
    }
    out.println("all " + reports.size());
    total.forEach(
        (task, score) ->
            out.printf(
                Locale.ROOT,
                "  %-26s P %.3f  R %.3f  F1 %.3f  macro F1 %.3f  (%d of %d found, %d annotated)%n",
                task.title(),
                score.precision(),
                score.recall(),
                score.f1(),
                macro.get(task) / reports.size(),
                score.hits(),
                score.found(),
                score.annotated()));
    classes.forEach((type, score) -> print(out, type.label(), score));
    out.flush();
    return 0;
  }

  private Recognisers recognisers(List<GoldReport> reports) throws IOException {
    if (cross) {
      return new CrossValidation(reports, options.corpus())::without;
    }
    Recognition one = rules ? new Recognition(Optional.empty()) : new Recognition();
    return report -> one;
  }

  private static Evaluation evaluate(GoldReport report, Recognition recognition)
      throws IOException {
    List<Annotation> found = new ArrayList<>();
    for (LinkedReport linked :
        new Pipeline(GoldReport::ignore, recognition).extract(report.text())) {
      for (Findings findings : linked.findings()) {
        found.add(Annotation.of(findings));
      }
    }
    return Evaluation.of(found, report.annotations());
  }

  private static void print(PrintWriter out, String title, Score score) {
    out.printf(
        Locale.ROOT,
        "  %-26s P %.3f  R %.3f  F1 %.3f  (%d of %d found, %d annotated)%n",
        title,
        score.precision(),
        score.recall(),
        score.f1(),
        score.hits(),
        score.found(),
        score.annotated());
  }

  private static void print(PrintWriter out, Evaluation.Difference error) {
    out.printf(
        "  %s p%d %s: %s%n",
        error.missing() ? "-" : "+", error.paragraph(), error.task().title(), error.fact());
  }
}
