package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class InfrastructureRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "开工建设贯城河污水处理厂。 | 贯城河污水处理厂",
        "轨道交通1号线、2号线一期建设加快推进。 | 轨道交通1号线; 2号线一期",
        "市图书馆建成开放，县人民医院完成搬迁。 | 市图书馆; 县人民医院",
        "第一医院南院投入使用。 | 第一医院南院",
        "首条BRT快速公交系统投入使用。 | BRT快速公交系统",
        "提等改造农村公路1441公里。 | ''",
        "建成农产品交易市场14个、村卫生室427个。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.INFRASTRUCTURE, sentence));
  }
}
