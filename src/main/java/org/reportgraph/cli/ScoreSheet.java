package org.reportgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Reliability;
import org.reportgraph.evaluate.Score;
import org.reportgraph.evaluate.Task;
import org.reportgraph.evaluate.Verdict;
import org.reportgraph.model.EntityClass;

/** Prints the scores of reports one by one, then those of all together. */
final class ScoreSheet {
  private final PrintWriter out;
  private final Map<Task, Score> total = new EnumMap<>(Task.class);
  private final Map<Task, Double> sums = new EnumMap<>(Task.class);
  private final Map<EntityClass, Score> classes = new EnumMap<>(EntityClass.class);
  private final Map<String, List<Verdict>> recognisers = new TreeMap<>();
  private int reports;

  ScoreSheet(PrintWriter out) {
    this.out = out;
  }

  /** Prints the scores of a report. */
  void add(String report, Evaluation evaluation, List<Verdict> verdicts) {
    reports++;
    out.println(report);
    evaluation.scores().forEach((task, score) -> print(task.title(), score));
    evaluation.scores().forEach((task, score) -> total.merge(task, score, Score::plus));
    evaluation.scores().forEach((task, score) -> sums.merge(task, score.f1(), Double::sum));
    evaluation.classes().forEach((type, score) -> classes.merge(type, score, Score::plus));
    for (Verdict verdict : verdicts) {
      recognisers.computeIfAbsent(verdict.recogniser(), name -> new ArrayList<>()).add(verdict);
    }
  }

  /** Prints the errors of a report. */
  void errors(Evaluation evaluation) {
    for (Evaluation.Difference error : evaluation.errors()) {
      out.printf(
          "  %s p%d %s: %s%n",
          error.missing() ? "-" : "+", error.paragraph(), error.task().title(), error.fact());
    }
  }

  /** Prints the scores of all reports, in total and by task, class and recogniser. */
  void total() {
    out.println("all " + reports);
    total.forEach(
        (task, score) ->
            out.printf(
                Locale.ROOT,
                "  %-26s P %.3f  R %.3f  F1 %.3f  macro F1 %.3f  (%d of %d found, %d annotated)%n",
                task.title(),
                score.precision(),
                score.recall(),
                score.f1(),
                sums.get(task) / reports,
                score.hits(),
                score.found(),
                score.annotated()));
    classes.forEach((type, score) -> print(type.label(), score));
    out.println("found names by recogniser");
    recognisers.forEach(
        (name, verdicts) ->
            out.printf(
                Locale.ROOT,
                "  %-26s right %.3f  letter for letter %.3f  (%d found)%n",
                name,
                share(verdicts.stream().filter(Verdict::near).count(), verdicts),
                share(verdicts.stream().filter(Verdict::exact).count(), verdicts),
                verdicts.size()));
  }

  /** Prints how far the confidence of found names can be trusted. */
  void reliability(Reliability reliability) {
    out.printf(Locale.ROOT, "confidence of names (mean error %.3f)%n", reliability.error());
    for (Reliability.Group group : reliability.groups()) {
      out.printf(
          Locale.ROOT,
          "  %.1f to %.1f  confidence %.3f  right %.3f  (%d found)%n",
          group.from(),
          group.to(),
          group.confidence(),
          group.right(),
          group.found());
    }
  }

  private static double share(long part, List<Verdict> all) {
    return (double) part / all.size();
  }

  private void print(String title, Score score) {
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
}
