package org.reportgraph.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Report;
import org.reportgraph.recognise.entity.EntityRecognition;
import org.reportgraph.recognise.figure.FigureRecognition;
import org.reportgraph.recognise.milestone.MilestoneRecognition;
import org.reportgraph.recognise.relation.RelationRecognition;
import org.reportgraph.recognise.tagger.Tagger;

/** Finds everything in a report: entities first, then what is said of them. */
public final class Recognition {
  private final CombinedEntities entities;
  private final FigureRecognition figures = new FigureRecognition();
  private final MilestoneRecognition milestones = new MilestoneRecognition();
  private final RelationRecognition relations = new RelationRecognition();

  /** With the tagger that comes with the program. */
  public Recognition() {
    this(Tagger.shipped());
  }

  /** With a tagger of one's own, or with the rules alone. */
  public Recognition(Optional<Tagger> tagger) {
    entities = new CombinedEntities(new EntityRecognition(), tagger);
  }

  /** The findings of every paragraph. */
  public ReadReport recognise(Report report) {
    List<List<Mention>> mentions = entities.recognise(report);
    Set<String> organizations = organizations(mentions);
    List<Findings> findings = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      List<Mention> named = mentions.get(paragraph.number() - 1);
      List<Figure> counted = figures.recognise(report, paragraph, named);
      findings.add(
          new Findings(
              paragraph.number(),
              named,
              counted,
              milestones.recognise(report, paragraph, named),
              relations.recognise(report, paragraph, named, organizations)));
    }
    return new ReadReport(report, findings);
  }

  private static Set<String> organizations(List<List<Mention>> mentions) {
    return mentions.stream()
        .flatMap(List::stream)
        .filter(mention -> mention.type() == EntityClass.ORGANIZATION)
        .map(Mention::surface)
        .collect(Collectors.toUnmodifiableSet());
  }
}
