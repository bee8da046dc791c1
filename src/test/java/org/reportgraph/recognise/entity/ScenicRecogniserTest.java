package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class ScenicRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "持续推进天河潭景区改造提升。 | 天河潭景区",
        "加快推进中国阳明文化园、阳明历史文化街区建设。 | 中国阳明文化园; 阳明历史文化街区",
        "形成2个国家5A级旅游景区精品集群。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.SCENIC_AREA, sentence));
  }
}
