package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** An aim in front of a place is a slogan. */
class BrandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"大力推进平安贵阳、法治贵阳建设。 | 平安贵阳; 法治贵阳", "推动健康产业发展。 | ''"})
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.PROGRAM, sentence));
  }
}
