package org.reportgraph.evaluate;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Milestone;
import org.reportgraph.model.Period;
import org.reportgraph.model.Phase;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Status;

/**
 * What is annotated in one paragraph, in the terms of the gold form: surfaces instead of spans.
 *
 * @param paragraph its number
 * @param entities named things, each surface and class once
 * @param figures figures, without evidence
 * @param milestones milestones
 * @param relations relations
 */
public record Annotation(
    int paragraph,
    List<NamedThing> entities,
    List<Figure> figures,
    List<Happening> milestones,
    List<Tie> relations) {

  /** An entity; {@code optional} ones count neither for nor against. */
  public record NamedThing(String surface, EntityClass type, boolean optional) {
    static NamedThing of(Mention mention) {
      return new NamedThing(mention.surface(), mention.type(), false);
    }
  }

  /** A milestone. */
  public record Happening(
      String subject, String phrase, Phase phase, Period period, Status status) {
    static Happening of(Milestone milestone) {
      return new Happening(
          milestone.subject().surface(),
          milestone.phrase(),
          milestone.phase(),
          milestone.period(),
          milestone.status());
    }
  }

  /** A relation. */
  public record Tie(String subject, Predicate predicate, String object) {
    static Tie of(Relation relation) {
      return new Tie(
          relation.subject().surface(), relation.predicate(), relation.object().surface());
    }
  }

  public Annotation {
    entities = List.copyOf(entities);
    figures = List.copyOf(figures);
    milestones = List.copyOf(milestones);
    relations = List.copyOf(relations);
  }

  /** The findings of a paragraph in the gold form. */
  public static Annotation of(Findings findings) {
    return new Annotation(
        findings.paragraph(),
        findings.mentions().stream().map(NamedThing::of).distinct().toList(),
        findings.figures(),
        findings.milestones().stream().map(Happening::of).distinct().toList(),
        findings.relations().stream().map(Tie::of).distinct().toList());
  }
}
