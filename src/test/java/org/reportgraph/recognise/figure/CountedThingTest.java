package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedThingTest {
  private final CountedThing things = new CountedThing(new FigureWords());

  @ParameterizedTest
  @CsvSource({
    "工业项目列入省级计划, 列入省级计划工业项目",
    "跨湖桥梁全部通车, 通车跨湖桥梁",
    "食品产业园区, 食品产业园区",
    "楼房立面改造全面完成, 楼房立面改造",
  })
  void whatIsSaidGoesInFront(String behind, String described) {
    assertEquals(described, things.described(behind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "，增长5%", "和", "增长", "达到", "调整为", "左右"})
  void theseAreNoThings(String behind) {
    assertFalse(things.begins(behind));
  }

  @Test
  void aNounIsAThing() {
    assertTrue(things.begins("道路建成通车"));
  }
}
