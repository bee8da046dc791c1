package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class ProgramRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "深化国有企业改革。 | 国有企业改革",
        "深入推进大扶贫战略行动。 | 大扶贫战略行动",
        "重点领域和关键环节改革取得突破。 | ''",
        "完善公共文化服务体系。 | ''",
        "实施三大战略。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PROGRAM, sentence));
  }
}
