package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class NatureRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "加快南明河综合治理。 | 南明河",
        "加快推进小关湖、黔灵湖和金钟河、洋水河等水体治理。 | 小关湖; 黔灵湖; 金钟河; 洋水河",
        "绿水青山就是金山银山。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.NATURAL_FEATURE, sentence));
  }
}
