package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Congresses and plenary sessions by their numbered names. */
class CongressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "按照市第十次党代会的战略部署。 | 市第十次党代会",
        "完成市十三届人大一次会议确定的目标任务。 | 市十三届人大一次会议",
        "深入贯彻党的十八大精神。 | 党的十八大"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.EVENT, sentence));
  }
}
