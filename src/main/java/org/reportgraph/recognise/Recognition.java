package org.reportgraph.recognise;

import java.util.ArrayList;
import java.util.List;
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

/** Finds everything in a report: entities first, then what is said of them. */
public final class Recognition {
  private final EntityRecognition entities = new EntityRecognition();
  private final FigureRecognition figures = new FigureRecognition();
  private final MilestoneRecognition milestones = new MilestoneRecognition();
  private final RelationRecognition relations = new RelationRecognition();

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
        .collect(Collectors.toSet());
  }
}
