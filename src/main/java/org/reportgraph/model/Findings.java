package org.reportgraph.model;

import java.util.List;

/**
 * What was found in one paragraph.
 *
 * @param paragraph number of the paragraph
 * @param mentions named things in text order; each occurrence is one
 * @param figures figures in text order
 * @param milestones milestones, their subjects among the mentions
 * @param relations relations, their subjects and things among the mentions
 */
public record Findings(
    int paragraph,
    List<Mention> mentions,
    List<Figure> figures,
    List<Milestone> milestones,
    List<Relation> relations) {
  public Findings {
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    milestones = List.copyOf(milestones);
    relations = List.copyOf(relations);
  }
}
