package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class ParkRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"成功打造阿哈湖国家湿地公园。 | 阿哈湖国家湿地公园", "新增各类公园410个，全市公园总数达到705个。 | ''"})
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PARK, sentence));
  }
}
