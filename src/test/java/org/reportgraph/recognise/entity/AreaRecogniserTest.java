package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.EntityClass;

/** Sentences of work reports with all names of the class, as a reader judges. */
class AreaRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "将花溪区建设成为旅游胜地。 | 花溪区",
        "与北京、上海、山东等地优质学校合作办学。 | 北京; 上海; 山东",
        "与俄罗斯赤塔市、蒙古国乔巴山市巩固友城关系。 | 俄罗斯赤塔市; 蒙古国乔巴山市",
        "加强与周边地区的合作，实现和谐发展。 | ''",
        "浦发银行贵阳分行入驻办公。 | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(names, Found.names(EntityClass.ADMINISTRATIVE_AREA, sentence));
  }
}
