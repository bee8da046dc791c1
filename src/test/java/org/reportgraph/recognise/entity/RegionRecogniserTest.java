package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class RegionRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推进小关片区、三马片区开发建设。 | 小关片区; 三马片区",
        "加快建立与长三角、珠三角、环渤海等区域的快速通道。 | 长三角; 珠三角; 环渤海",
        "推进老旧片区改造20个。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.REGION, sentence));
  }
}
