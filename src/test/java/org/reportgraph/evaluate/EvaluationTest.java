package org.reportgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.EntityClass;

/** Scores worked out by hand from the definitions in {@link Evaluation}. */
class EvaluationTest {

  @Test
  void aLongerNameOfTheSameClassIsRelaxedAndNotStrict() {
    Evaluation evaluation =
        score(
            "{'p':1,'entities':[['贵阳轨道交通1号线','Infrastructure']]}",
            "{'p':1,'entities':[['轨道交通1号线','Infrastructure']]}");
    assertEquals(new Score(1, 1, 1), evaluation.scores().get(Task.ENTITIES_RELAXED));
    assertEquals(new Score(0, 1, 1), evaluation.scores().get(Task.ENTITIES_STRICT));
  }

  @Test
  void aNameLessThanHalfAsLongIsWrong() {
    Evaluation evaluation =
        score(
            "{'p':1,'entities':[['中铝','Project']]}", "{'p':1,'entities':[['中铝氧化铝项目','Project']]}");
    assertEquals(new Score(0, 1, 1), evaluation.scores().get(Task.ENTITIES_RELAXED));
  }

  @Test
  void theSameNameInAnotherClassIsWrongAndCountedUnderBothClasses() {
    Evaluation evaluation =
        score("{'p':1,'entities':[['大数据广场','Park']]}", "{'p':1,'entities':[['大数据广场','Region']]}");
    assertEquals(new Score(0, 1, 0), evaluation.classes().get(EntityClass.PARK));
    assertEquals(new Score(0, 0, 1), evaluation.classes().get(EntityClass.REGION));
  }

  @Test
  @DisplayName("what is optional counts neither when found nor when missed")
  void optionalCountsNeither() {
    String gold = "{'p':1,'entities':[['四个意识','Program','optional'],['数博会','Event']]}";
    Score found =
        score("{'p':1,'entities':[['四个意识','Program'],['数博会','Event']]}", gold)
            .scores()
            .get(Task.ENTITIES_STRICT);
    Score missed =
        score("{'p':1,'entities':[['数博会','Event']]}", gold).scores().get(Task.ENTITIES_STRICT);
    assertEquals(new Score(1, 1, 1), found);
    assertEquals(new Score(1, 1, 1), missed);
  }

  @Test
  void figuresAreScoredInThreeSteps() {
    String gold = figure("城镇常住居民人均可支配收入", "29502", "元", "eq", "2016");
    Evaluation otherYear = score(figure("城镇居民人均可支配收入", "29502", "元", "eq", "2015"), gold);
    assertEquals(1, otherYear.scores().get(Task.FIGURES_NUMBER).f1());
    assertEquals(1, otherYear.scores().get(Task.FIGURES_INDICATOR).f1());
    assertEquals(0, otherYear.scores().get(Task.FIGURES_COMPLETE).f1());
    Evaluation otherIndicator = score(figure("森林覆盖率", "29502", "元", "eq", "2016"), gold);
    assertEquals(1, otherIndicator.scores().get(Task.FIGURES_NUMBER).f1());
    assertEquals(0, otherIndicator.scores().get(Task.FIGURES_INDICATOR).f1());
    Evaluation otherUnit = score(figure("城镇常住居民人均可支配收入", "29502", "万元", "eq", "2016"), gold);
    assertEquals(0, otherUnit.scores().get(Task.FIGURES_NUMBER).f1());
  }

  @Test
  void fullWidthAndHalfWidthFormsAreTheSame() {
    assertEquals(
        1,
        score(figure("增速", "12", "％", "eq", "2016"), figure("增速", "12", "%", "eq", "2016"))
            .scores()
            .get(Task.FIGURES_COMPLETE)
            .f1());
  }

  @Test
  void aMilestoneNeedsItsPhaseAndCompleteItsPeriod() {
    String gold = "{'p':1,'milestones':[['中环路','投用','opened','2012-2016','actual']]}";
    Evaluation year = score(gold.replace("2012-2016", "2016"), gold);
    assertEquals(new Score(1, 1, 1), year.scores().get(Task.MILESTONES));
    assertEquals(new Score(0, 1, 1), year.scores().get(Task.MILESTONES_COMPLETE));
    Evaluation phase = score(gold.replace("opened", "completed"), gold);
    assertEquals(new Score(0, 1, 1), phase.scores().get(Task.MILESTONES));
  }

  @Test
  void aRelationNeedsBothEnds() {
    String gold = "{'p':1,'relations':[['贵州（清镇）职教城','locatedIn','清镇']]}";
    assertEquals(1, score(gold, gold).scores().get(Task.RELATIONS).f1());
    assertEquals(0, score(gold.replace("'清镇'", "'贵阳'"), gold).scores().get(Task.RELATIONS).f1());
  }

  @Test
  void aParagraphThatNobodyReadIsLeftOut() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(
                parse("{'p':1,'entities':[['贵阳','AdministrativeArea']]}"),
                parse("{'p':2,'entities':[['贵阳','AdministrativeArea']]}")),
            List.of(parse("{'p':2,'entities':[['贵阳','AdministrativeArea']]}")));
    assertEquals(new Score(1, 1, 1), evaluation.scores().get(Task.ENTITIES_STRICT));
  }

  @Test
  void everyErrorIsListedOnceWithItsParagraph() {
    Evaluation evaluation =
        score(
            "{'p':7,'entities':[['红枫湖','NaturalFeature']]}",
            "{'p':7,'entities':[['百花湖','NaturalFeature']]}");
    assertEquals(
        List.of(
            new Evaluation.Difference(false, 7, Task.ENTITIES_RELAXED, "红枫湖 NaturalFeature"),
            new Evaluation.Difference(true, 7, Task.ENTITIES_RELAXED, "百花湖 NaturalFeature")),
        evaluation.errors());
  }

  @Test
  void oneFoundNameCannotAnswerTwoAnnotations() {
    Score score =
        score(
                "{'p':1,'entities':[['一环路','Infrastructure']]}",
                "{'p':1,'entities':[['一环路','Infrastructure'],['东一环路','Infrastructure']]}")
            .scores()
            .get(Task.ENTITIES_RELAXED);
    assertEquals(new Score(1, 1, 2), score);
    assertTrue(score.f1() > 0.66 && score.f1() < 0.67, score.toString());
  }

  private static String figure(
      String indicator, String value, String unit, String comparator, String period) {
    return ("{'p':1,'figures':[{'ind':'%s','value':'%s','unit':'%s','kind':'level','cmp':'%s',"
            + "'period':'%s','status':'actual'}]}")
        .formatted(indicator, value, unit, comparator, period);
  }

  private static Evaluation score(String found, String gold) {
    return Evaluation.of(List.of(parse(found)), List.of(parse(gold)));
  }

  private static Annotation parse(String line) {
    return AnnotationFormat.parse(line.replace('\'', '"'));
  }
}
