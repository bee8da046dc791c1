package org.reportgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.model.Indicator;

class IndicatorsTest {
  private final Indicators indicators = Indicators.load();

  @ParameterizedTest
  @ValueSource(strings = {"地区生产总值", "生产总值", "GDP", "ＧＤＰ", "国内生产总值", "全市生产总值"})
  void wordingsOfGdpAreOneIndicator(String phrase) {
    assertEquals(Optional.of("gdp"), indicators.of(phrase).map(Indicator::id));
  }

  @Test
  void thePublicBudgetIsNotTheWholeRevenue() {
    assertNotEquals(indicators.of("一般公共预算收入"), indicators.of("财政总收入"));
  }

  @Test
  void whatTheTableDoesNotKnowIsEmpty() {
    assertEquals(Optional.empty(), indicators.of("红薯种植面积"));
  }

  @Test
  void natureTellsStockFromFlowFromRate() {
    assertEquals(Indicator.Nature.STOCK, indicators.of("高速公路通车里程").orElseThrow().nature());
    assertEquals(Indicator.Nature.FLOW, indicators.of("城镇新增就业").orElseThrow().nature());
    assertEquals(Indicator.Nature.RATE, indicators.of("森林覆盖率").orElseThrow().nature());
  }

  @Test
  void everyIndicatorHasAnEnglishName() {
    assertTrue(indicators.all().stream().allMatch(indicator -> indicator.en().isPresent()));
  }
}
