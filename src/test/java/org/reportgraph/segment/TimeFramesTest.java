package org.reportgraph.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;

/** The time of each sentence of a report of 2017, from headings and cue words. */
class TimeFramesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、过去五年工作回顾 | 2012-2016 actual",
        "一、2016年工作回顾 | 2016 actual",
        "一、“十二五”发展回顾 | 2011-2015 actual",
        "二、今后五年的奋斗目标 | 2017-2021 target",
        "二、“十三五”时期的目标任务 | 2016-2020 target",
        "三、2017年工作安排 | 2017 target",
        "二〇一七年主要目标任务 | 2017 target",
        "三、自身建设 | 2017 target",
        "一、2016年政府的主要工作 | 2016 actual",
        "2017年主要工作 | 2017 target",
      })
  void aHeadingGivesItsTimeToTheTextBelow(String heading, String expected) {
    assertEquals(expected, frames(heading + "\n推进各项工作。").get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建成大桥。2015年，开通高铁。 | 2012-2016 actual, 2015 actual",
        "一年来，建成大桥。 | 2016 actual",
        "2012年至2014年，建成大桥。 | 2012-2014 actual",
        "到2020年，建成大桥。 | 2020 target",
      })
  void wordsAtTheStartOverrideTheHeading(String text, String expected) {
    assertEquals(expected, frames("一、过去五年工作回顾\n" + text).get(1));
  }

  @Test
  void aPlanThatStillRunsIsAimedAt() {
    assertEquals("2016-2020 target", frames("二、“十三五”目标任务\n“十三五”时期，是决胜时期。").get(1));
  }

  @Test
  void thePartsAfterTheReviewAreAboutWhatIsToCome() {
    assertEquals(
        List.of("2016 actual", "2017 target", "2017 target"),
        frames("一、2016年工作回顾\n二、千方百计增长经济\n三、改善民生"));
  }

  @Test
  void numbersBelowAHeadingWithoutOneCountNoParts() {
    assertEquals(
        List.of("2016 actual", "2016 actual", "2016 actual", "2017 target", "2017 target"),
        frames("2016年工作回顾\n一、产业提质\n二、城乡一体\n2017年工作安排\n一、产业提质"));
  }

  @Test
  void aCountThatStartsAnewGoesOnFromWhatWasAnnounced() {
    assertEquals(
        List.of("2012-2016 actual", "2017 target", "2017 target"),
        frames("过去五年回顾\n今年，要抓好以下工作：\n一、扩大内需"));
  }

  @Test
  void aHeadingMayRunIntoItsText() {
    assertEquals(
        List.of("2016 actual", "2016 actual", "2017 target", "2017 target"),
        frames(
            "一、2016年工作回顾一年来，在市委的领导下，全市上下围绕中心、服务大局，攻坚克难、砥砺前行，圆满完成各项任务。\n（一）产业提质\n"
                + "二、2017年重点工作今年是实施“十三五”规划的重要一年，也是供给侧结构性改革的深化之年，要抓好以下工作。\n（一）产业提质"));
  }

  @Test
  void whatFollowsTheAimsOfTheYearIsPlannedWithoutAHeadingToo() {
    assertEquals(
        List.of("2016 actual", "2016 actual", "2017 target", "2017 target"),
        frames("一、2016年工作回顾\n（一）产业提质\n今年是新区建设的关键之年。\n大力推进园区建设。"));
  }

  private static List<String> frames(String text) {
    Report report = new Segmenter().segment(new Source("2017.txt", text, 0), notice -> {});
    return report.paragraphs().stream()
        .map(
            paragraph ->
                paragraph.sentences().stream()
                    .map(s -> s.frame().period() + " " + s.frame().status().label())
                    .distinct()
                    .collect(Collectors.joining(", ")))
        .toList();
  }
}
