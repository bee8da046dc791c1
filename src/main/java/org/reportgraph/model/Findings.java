package org.reportgraph.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found in one paragraph.
 *
 * @param paragraph number of the paragraph
 * @param mentions named things in text order; each occurrence is one
 * @param figures figures in text order
 * @param milestones milestones, their subjects among the mentions
 * @param relations relations; a thing may also be named inside a mention
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

  /**
   * What is at least so sure: of milestones and relations both they and the things that they tie.
   *
   * @param confidence estimated probability that a fact is right, 0 to 1
   */
  public Findings atLeast(double confidence) {
    return new Findings(
        paragraph,
        mentions.stream().filter(one -> isSure(one.evidence(), confidence)).toList(),
        figures.stream().filter(one -> isSure(one.evidence(), confidence)).toList(),
        milestones.stream()
            .filter(one -> isSure(one.evidence(), confidence))
            .filter(one -> isSure(one.subject().evidence(), confidence))
            .toList(),
        relations.stream()
            .filter(one -> isSure(one.evidence(), confidence))
            .filter(one -> isSure(one.subject().evidence(), confidence))
            .filter(
                one ->
                    !(one.object() instanceof Relation.Thing thing)
                        || isSure(thing.mention().evidence(), confidence))
            .toList());
  }

  private static boolean isSure(Evidence evidence, double confidence) {
    return evidence.confidence() >= confidence;
  }

  /** The mentions, and behind them those inside names that only relations speak of: 贵阳 in 贵阳综保区. */
  public List<Mention> named() {
    Set<Mention> named = new LinkedHashSet<>(mentions);
    for (Relation relation : relations) {
      named.add(relation.subject());
      if (relation.object() instanceof Relation.Thing thing) {
        named.add(thing.mention());
      }
    }
    return List.copyOf(named);
  }
}
