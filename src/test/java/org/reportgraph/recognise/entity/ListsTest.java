package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** A list that ends by saying what its items are. */
class ListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"推进开磷、贵钢等企业加快转型。 | 开磷; 贵钢", "建设银行、交通银行等金融机构入驻。 | 建设银行; 交通银行"})
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.ORGANIZATION, sentence));
  }
}
