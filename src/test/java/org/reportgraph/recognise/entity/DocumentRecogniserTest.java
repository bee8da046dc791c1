package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class DocumentRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "起草贵阳市数据安全条例。 | 贵阳市数据安全条例",
        "《贵阳市数据安全条例》正式施行。 | 贵阳市数据安全条例",
        "认真贯彻中央八项规定、省委十项规定。 | 中央八项规定; 省委十项规定",
        "制定政府规章69件。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.DOCUMENT, sentence));
  }
}
