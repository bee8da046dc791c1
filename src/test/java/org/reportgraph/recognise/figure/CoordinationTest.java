package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {
  private static final FigureWords WORDS = new FigureWords();
  private final Coordination coordination = new Coordination(WORDS, new IndicatorPhrase(WORDS));

  @ParameterizedTest
  @CsvSource({
    "城镇、农村常住居民人均可支配收入, 城镇常住居民人均可支配收入|农村常住居民人均可支配收入",
    "城镇和农村居民人均可支配收入, 城镇居民人均可支配收入|农村居民人均可支配收入",
    "高新技术产业、基本建设、更新改造投资, 高新技术产业投资|基本建设投资|更新改造投资",
    "化工、有色行业增加值, 化工行业增加值|有色行业增加值",
    "刑事发案数、万人发案数, 刑事发案数|万人发案数",
    "新能源及智能电网、新材料、生物医药健康产业, 新能源及智能电网产业|新材料产业|生物医药健康产业",
    "城镇居民用于住房、交通和教育等方面的支出, 城镇居民住房支出|城镇居民交通支出|城镇居民教育支出",
  })
  void whatIsSharedIsGivenToEach(String phrase, String parts) {
    List<String> expected = Arrays.asList(parts.split("\\|"));
    assertEquals(expected, coordination.split(phrase, expected.size()));
  }

  @Test
  void aPhraseWithAnotherNumberOfPartsStaysWhole() {
    assertEquals(List.of("新建、改扩建学校"), coordination.split("新建、改扩建学校", 3));
  }
}
