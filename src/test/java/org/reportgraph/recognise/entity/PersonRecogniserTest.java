package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class PersonRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"习近平总书记亲临视察。 | 习近平", "贵阳市市长　刘文新 | 刘文新", "各级领导同志高度重视。 | ''"})
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PERSON, sentence));
  }
}
