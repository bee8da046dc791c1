package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class ProjectRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "积极服务引子渡调水工程建设。 | 引子渡调水工程",
        "中铝“退城进园”电解铝项目建成投产。 | 中铝“退城进园”电解铝项目",
        "公路客运枢纽工程进展顺利。 | 公路客运枢纽工程",
        "全年新开工重大工程和重点项目105个。 | ''",
        "实施引领性政府数据共享应用项目50个以上。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PROJECT, sentence));
  }
}
