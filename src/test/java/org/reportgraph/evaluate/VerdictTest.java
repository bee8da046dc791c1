package org.reportgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

class VerdictTest {
  private static final List<Annotation.NamedThing> ANNOTATED =
      List.of(
          new Annotation.NamedThing("贵阳轨道交通1号线", EntityClass.INFRASTRUCTURE, false),
          new Annotation.NamedThing("四个意识", EntityClass.PROGRAM, true));

  @Test
  void aPartOfANameIsNearAndNotExact() {
    assertEquals(
        List.of(new Verdict("rule", 0.8, true, false)),
        verdicts(mention("轨道交通1号线", EntityClass.INFRASTRUCTURE, 3)));
  }

  @Test
  void anOptionalNameIsRight() {
    assertEquals(
        List.of(new Verdict("rule", 0.8, true, true)),
        verdicts(mention("四个意识", EntityClass.PROGRAM, 20)));
  }

  @Test
  void anotherClassIsWrong() {
    assertEquals(
        List.of(new Verdict("rule", 0.8, false, false)),
        verdicts(mention("贵阳轨道交通1号线", EntityClass.PROJECT, 0)));
  }

  @Test
  void aSurfaceCountsOnceInAParagraph() {
    assertEquals(
        1,
        verdicts(mention("四个意识", EntityClass.PROGRAM, 20), mention("四个意识", EntityClass.PROGRAM, 40))
            .size());
  }

  @Test
  void paragraphsThatNobodyReadAreLeftOut() {
    Findings elsewhere =
        new Findings(
            2, List.of(mention("四个意识", EntityClass.PROGRAM, 20)), List.of(), List.of(), List.of());
    assertEquals(List.of(), Verdict.of(List.of(elsewhere), List.of(annotation())));
  }

  private static List<Verdict> verdicts(Mention... mentions) {
    Findings findings = new Findings(1, List.of(mentions), List.of(), List.of(), List.of());
    return Verdict.of(List.of(findings), List.of(annotation()));
  }

  private static Annotation annotation() {
    return new Annotation(1, ANNOTATED, List.of(), List.of(), List.of());
  }

  private static Mention mention(String surface, EntityClass type, int at) {
    return new Mention(
        surface, type, new Evidence(1, new Span(at, at + surface.length()), "rule", 0.8));
  }
}
