package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class ZoneRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "启动贵阳北部农产品电商物流园建设。 | 贵阳北部农产品电商物流园",
        "双龙航空港经济区高起点规划建设。 | 双龙航空港经济区",
        "贵州金融城建成投用。 | 贵州金融城",
        "建成投用贵州（清镇）职教城。 | 贵州（清镇）职教城",
        "建设高效农业园区50个以上。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.DEVELOPMENT_ZONE, sentence));
  }
}
