package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Names that reports all over the country use. */
class KnownNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "深度对接“一带一路”、长江经济带、京津冀协同发展等国家战略。 | 一带一路; 长江经济带; 京津冀协同发展",
        "新建农村饮水安全工程861处。 | ''",
        "实施乡村振兴战略和精准扶贫。 | 乡村振兴战略; 精准扶贫"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PROGRAM, sentence));
  }
}
