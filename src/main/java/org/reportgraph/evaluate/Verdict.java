package org.reportgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;

/**
 * What a reader says of a found name.
 *
 * @param recogniser what found it
 * @param confidence how sure that was, 0 to 1
 * @param near whether a name of the same class is annotated of which one contains the other and is
 *     at least half as long
 * @param exact whether it is annotated letter for letter
 */
public record Verdict(String recogniser, double confidence, boolean near, boolean exact) {

  /** The same with another confidence. */
  public Verdict with(double other) {
    return new Verdict(recogniser, other, near, exact);
  }

  /** The verdicts on the found names of the paragraphs that were read, each surface once. */
  public static List<Verdict> of(List<Findings> found, List<Annotation> annotated) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Annotation gold : annotated) {
      for (Findings findings : found) {
        if (findings.paragraph() == gold.paragraph()) {
          add(findings.mentions(), gold.entities(), verdicts);
        }
      }
    }
    return verdicts;
  }

  private static void add(
      List<Mention> mentions, List<Annotation.NamedThing> annotated, List<Verdict> verdicts) {
    List<Annotation.NamedThing> seen = new ArrayList<>();
    for (Mention mention : mentions) {
      Annotation.NamedThing own = Annotation.NamedThing.of(mention);
      if (!seen.contains(own)) {
        seen.add(own);
        verdicts.add(of(mention, annotated));
      }
    }
  }

  private static Verdict of(Mention mention, List<Annotation.NamedThing> annotated) {
    boolean near = false;
    boolean exact = false;
    for (Annotation.NamedThing name : annotated) {
      if (name.type() == mention.type()) {
        near |= Matching.relaxed(mention.surface(), name.surface());
        exact |= Matching.fold(mention.surface()).equals(Matching.fold(name.surface()));
      }
    }
    return new Verdict(
        mention.evidence().recogniser(), mention.evidence().confidence(), near, exact);
  }
}
