package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.reportgraph.Pipeline;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Score;
import org.reportgraph.evaluate.Task;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the extractor against annotated reports. */
@Command(
    name = "evaluate",
    description = "Precision, recall and F1 per task and class against annotated reports.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private static final String SUFFIX = ".gold.jsonl";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotations NAME.gold.jsonl; the text is text/NAME.txt beside them.")
  private List<Path> gold;

  @Option(names = "--text", description = "Folder of the texts (default: text/ beside GOLD).")
  private Path text;

  @Option(names = "--errors", description = "List every error.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<Task, Score> total = new EnumMap<>(Task.class);
    Map<Task, Double> macro = new EnumMap<>(Task.class);
    Map<EntityClass, Score> classes = new EnumMap<>(EntityClass.class);
    for (Path file : gold) {
      Evaluation evaluation = evaluate(file);
      out.println(file.getFileName());
      evaluation.scores().forEach((task, score) -> print(out, task.title(), score));
      evaluation.scores().forEach((task, score) -> total.merge(task, score, Score::plus));
      evaluation.scores().forEach((task, score) -> macro.merge(task, score.f1(), Double::sum));
      evaluation.classes().forEach((type, score) -> classes.merge(type, score, Score::plus));
      if (errors) {
        evaluation.errors().forEach(error -> print(out, error));
      }
    }
    out.println("all " + gold.size());
    total.forEach(
        (task, score) ->
            out.printf(
                Locale.ROOT,
                "  %-26s P %.3f  R %.3f  F1 %.3f  macro F1 %.3f  (%d of %d found, %d annotated)%n",
                task.title(),
                score.precision(),
                score.recall(),
                score.f1(),
                macro.get(task) / gold.size(),
                score.hits(),
                score.found(),
                score.annotated()));
    classes.forEach((type, score) -> print(out, type.label(), score));
    out.flush();
    return 0;
  }

  private Evaluation evaluate(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replace(SUFFIX, "");
    Path folder = text == null ? file.resolveSibling("text") : text;
    Path source = folder.resolve(name + ".txt");
    if (!Files.exists(source)) {
      throw new IOException(source + ": no text for " + file + "; name its folder with --text");
    }
    List<Annotation> found = new ArrayList<>();
    for (LinkedReport report : new Pipeline(EvaluateCommand::ignore).extract(source)) {
      for (Findings findings : report.findings()) {
        found.add(Annotation.of(findings));
      }
    }
    return Evaluation.of(found, AnnotationFormat.read(file));
  }

  private static void ignore(Notice notice) {
    // What build and extract print; evaluation looks at the findings alone.
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
