package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Names in quotation marks stand without them. */
class QuotedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推进“五证合一、一照一码”。 | 五证合一、一照一码",
        "扎实做好“六统一”工作。 | 六统一",
        "打造“15分钟文化圈”。 | 15分钟文化圈",
        "建设“信用贵州”。 | 信用贵州",
        "对违法行为“零容忍”。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PROGRAM, sentence));
  }
}
