package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class PlatformRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"搭建贵阳市中小企业云平台。 | 贵阳市中小企业云平台", "智慧城管、智慧交通等投入使用。 | 智慧城管; 智慧交通", "引进一批数据平台企业。 | ''"})
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.DIGITAL_PLATFORM, sentence));
  }
}
