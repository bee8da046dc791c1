package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** A quotation and the word that says what it is, or what it is about. */
class MarkedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全面推进“三变”改革。 | “三变”改革",
        "持续开展“待批项目大提速”活动。 | “待批项目大提速”活动",
        "严格执行森林保护“六个严禁”。 | 森林保护“六个严禁”",
        "实施交通基础设施建设“大会战”。 | 交通基础设施建设“大会战”",
        "发挥工业经济“压舱石”作用。 | ''",
        "解决背街小巷“脏乱差”问题。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PROGRAM, sentence));
  }
}
