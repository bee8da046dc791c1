package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/**
 * Names in a row that share the noun of the last are one name; each with its own noun is a name.
 */
class SharedHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "荣乌、太行山、曲港、津石高速建成通车。 | 荣乌、太行山、曲港、津石高速",
        "推进德江、盘州机场等项目建设。 | 德江、盘州机场",
        "建成温博路、张望路。 | 温博路; 张望路"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.INFRASTRUCTURE, sentence));
  }
}
