package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class DesignationRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "获批全国移动金融试点城市。 | 全国移动金融试点城市",
        "保持“全国文明城市”称号。 | 全国文明城市",
        "区公安局被评为全国优秀公安局。 | 全国优秀公安局",
        "成为具有全国领先地位的大数据创新中心城市。 | 大数据创新中心城市",
        "深化质量强市、文化强市建设。 | 质量强市; 文化强市",
        "经济增速位居全国省会城市第一。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.DESIGNATION, sentence));
  }
}
