package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class OrganizationRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浦发银行贵阳分行入驻办公。 | 浦发银行贵阳分行",
        "市医管集团组建成立。 | 市医管集团",
        "益佰制药转型升级实现突破。 | 益佰制药",
        "争取中央预算内投资。 | ''",
        "加快发展新能源汽车和城郊型农业。 | ''",
        "呼叫中心建设规模达20万席。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.ORGANIZATION, sentence));
  }
}
