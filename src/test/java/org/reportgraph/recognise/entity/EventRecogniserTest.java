package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class EventRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "圆满举办国际田联世界越野锦标赛、贵阳国际马拉松赛等重大赛事。 | 国际田联世界越野锦标赛; 贵阳国际马拉松赛",
        "办好第三届、第四届农业嘉年华活动。 | 农业嘉年华",
        "成功打造数博会国际品牌。 | 数博会"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.EVENT, sentence));
  }
}
