package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.reportgraph.model.EntityClass;

/** Terms explained at a report's end are names in its text. */
class GlossaryTest {
  private static final String TEXT =
      """
      各位代表：
      我们坚持一城四带，擦亮市民议事厅。
      名词解释
      [1]一城四带：指老城区和四条生态景观带。
      [2]“五链融合”“三长联动”：指产业链、创新链等融合，链长、校长、行长联动。
      [3]市民议事系统：指线上征集市民意见的系统。
      [4]数字经济：指以数据为要素的经济形态。
      """;

  @Test
  void aTermIsAProgramUnlessItsNounSaysOtherwise() {
    assertEquals("一城四带; 一城四带; 五链融合; 三长联动", Found.names(EntityClass.PROGRAM, TEXT));
    assertEquals("市民议事系统", Found.names(EntityClass.DIGITAL_PLATFORM, TEXT));
  }

  @Test
  void withoutTheHeadingNothingIsExplained() {
    assertEquals("", Found.names(EntityClass.PROGRAM, TEXT.replace("名词解释\n", "")));
  }
}
