package org.reportgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.evaluate.Comparison.Change;
import org.reportgraph.evaluate.Comparison.Kind;

class ComparisonTest {
  private static final Annotation EARLIER =
      AnnotationFormat.parse(
          """
          {"p":3,"entities":[["南明河","NaturalFeature"],["贵州","AdministrativeArea"]],\
          "milestones":[["南明河","治理","upgraded","2017","target"]]}""");
  private static final Annotation LATER =
      AnnotationFormat.parse(
          """
          {"p":3,"entities":[["南明河","NaturalFeature"],["贵州金融城","DevelopmentZone"]],\
          "milestones":[["南明河","治理","upgraded","2017","target"]]}""");

  @Test
  void tellsWhatWasGainedAndWhatWasLost() {
    Comparison comparison = Comparison.of(List.of(EARLIER), List.of(LATER));
    assertEquals(
        List.of(
            new Change(true, 3, Kind.ENTITIES, "贵州金融城 DevelopmentZone"),
            new Change(false, 3, Kind.ENTITIES, "贵州 AdministrativeArea")),
        comparison.changes());
    assertEquals(1, comparison.kept().get(Kind.ENTITIES));
    assertEquals(1, comparison.kept().get(Kind.MILESTONES));
  }

  @Test
  void aParagraphOfOneRunAloneIsGainedOrLostWhole() {
    assertEquals(3, Comparison.of(List.of(EARLIER), List.of()).changes().size());
    assertEquals(3, Comparison.of(List.of(), List.of(EARLIER)).changes().size());
  }
}
