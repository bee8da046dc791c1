package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Milestone;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Phase;
import org.reportgraph.model.Report;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;
import org.reportgraph.model.TimeFrame;

/**
 * Finds what the text says happens to named things: 贵阳北站建成运营 gives completed and opened.
 *
 * <p>Each clause is read by itself ({@link Government}); a clause without a name of its own goes on
 * about the things of the clause before: 项目开工建设，预计2019年竣工投产.
 */
public final class MilestoneRecognition {
  private static final String NAME = "verb";
  private static final double CONFIDENCE = 0.8;

  private final VerbTable table = new VerbTable();
  private final Continuation continuation = new Continuation(table);

  /** The milestones of the mentions of a paragraph, for each surface and phase once. */
  public List<Milestone> recognise(Report report, Paragraph paragraph, List<Mention> mentions) {
    MilestoneYears years = new MilestoneYears(report.year());
    Map<List<Object>, Milestone> found = new LinkedHashMap<>();
    List<Mention> topic = List.of();
    Optional<Sentence> sentence = Optional.empty();
    for (Clause clause : Clause.of(paragraph, mentions)) {
      if (!sentence.equals(Optional.of(clause.sentence()))) {
        topic = List.of();
        sentence = Optional.of(clause.sentence());
      }
      Government government = new Government(table, clause);
      List<Mention> spoken = new ArrayList<>();
      if (clause.mentions().isEmpty()) {
        for (Mention mention : topic) {
          continuation
              .reading(clause, government.chains(), mention)
              .ifPresent(reading -> add(found, paragraph, clause, years, mention, reading));
        }
        continue;
      }
      for (Mention mention : clause.mentions()) {
        Optional<Reading> reading = government.reading(mention);
        reading.ifPresent(
            said -> {
              spoken.add(mention);
              add(found, paragraph, clause, years, mention, said);
            });
      }
      topic = spoken.isEmpty() ? clause.lastNames() : spoken;
    }
    return List.copyOf(found.values());
  }

  private static void add(
      Map<List<Object>, Milestone> found,
      Paragraph paragraph,
      Clause clause,
      MilestoneYears years,
      Mention mention,
      Reading reading) {
    for (Map.Entry<Phase, Reading.Said> phase : reading.phases().entrySet()) {
      Span verb = phase.getValue().span();
      TimeFrame frame = years.of(clause, verb);
      Span evidence =
          new Span(
              Math.min(mention.span().begin(), verb.begin()),
              Math.max(mention.span().end(), verb.end()));
      found.putIfAbsent(
          List.of(mention.surface(), phase.getKey()),
          new Milestone(
              mention,
              phase.getValue().words(),
              phase.getKey(),
              frame.period(),
              frame.status(),
              new Evidence(paragraph.number(), evidence, NAME, CONFIDENCE)));
    }
  }
}
