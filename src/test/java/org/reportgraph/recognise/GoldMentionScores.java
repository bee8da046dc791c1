package org.reportgraph.recognise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Score;
import org.reportgraph.evaluate.Task;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.read.ReportReader;
import org.reportgraph.recognise.milestone.MilestoneRecognition;
import org.reportgraph.recognise.relation.RelationRecognition;
import org.reportgraph.segment.Segmenter;

/**
 * Scores milestones and relations by themselves: the annotated entities are given, so that every
 * error is one of these two recognisers. Arguments: annotation files; {@code --errors} lists them.
 */
final class GoldMentionScores {
  private static final List<Task> TASKS =
      List.of(Task.MILESTONES, Task.MILESTONES_COMPLETE, Task.RELATIONS);

  private final MilestoneRecognition milestones = new MilestoneRecognition();
  private final RelationRecognition relations = new RelationRecognition();
  private final Segmenter segmenter = new Segmenter();

  private GoldMentionScores() {}

  public static void main(String[] args) throws IOException {
    GoldMentionScores scores = new GoldMentionScores();
    Map<Task, Double> macro = new EnumMap<>(Task.class);
    boolean errors = false;
    int files = 0;
    for (String arg : args) {
      if (arg.equals("--errors")) {
        errors = true;
        continue;
      }
      Evaluation evaluation = scores.evaluate(Path.of(arg));
      System.out.printf(
          "%-34s", Path.of(arg).getFileName().toString().replaceAll("\\.gold.*|-full", ""));
      for (Task task : TASKS) {
        Score score = evaluation.scores().get(task);
        macro.merge(task, score.f1(), Double::sum);
        System.out.printf(
            Locale.ROOT, "  P %.3f R %.3f F %.3f", score.precision(), score.recall(), score.f1());
      }
      System.out.println();
      if (errors) {
        evaluation.errors().stream()
            .filter(error -> TASKS.contains(error.task()))
            .forEach(
                error ->
                    System.out.printf(
                        "  %s p%d %s%n",
                        error.missing() ? "-" : "+", error.paragraph(), error.fact()));
      }
      files++;
    }
    for (Task task : TASKS) {
      System.out.printf(Locale.ROOT, "macro %s %.3f%n", task.title(), macro.get(task) / files);
    }
  }

  private Evaluation evaluate(Path gold) throws IOException {
    String name = String.valueOf(gold.getFileName()).replace(".gold.jsonl", ".txt");
    List<Source> sources =
        new ReportReader().read(gold.resolveSibling("text").resolve(name), notice -> {});
    Report report = segmenter.segment(sources.get(0), notice -> {});
    List<Annotation> annotations = AnnotationFormat.read(gold);
    Set<String> organizations =
        annotations.stream()
            .flatMap(annotation -> annotation.entities().stream())
            .filter(entity -> entity.type() == EntityClass.ORGANIZATION)
            .map(Annotation.NamedThing::surface)
            .collect(Collectors.toSet());
    List<Annotation> found = new ArrayList<>();
    for (Annotation annotation : annotations) {
      Paragraph paragraph = report.paragraph(annotation.paragraph());
      List<Mention> mentions = GoldMentions.of(paragraph, annotation);
      found.add(
          Annotation.of(
              new Findings(
                  paragraph.number(),
                  mentions,
                  List.of(),
                  milestones.recognise(report, paragraph, mentions),
                  relations.recognise(report, paragraph, mentions, organizations))));
    }
    return Evaluation.of(found, annotations);
  }
}
