package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorPhraseTest {
  private final IndicatorPhrase phrases = new IndicatorPhrase(new FigureWords());

  @ParameterizedTest
  @CsvSource({
    "全市全年完成技改投资, 技改投资",
    "力争新增高新技术企业, 新增高新技术企业",
    "到2020年森林覆盖率, 森林覆盖率",
    "规模以上工业完成增加值, 规模以上工业增加值",
    "固定资产投资（500万元口径）, 固定资产投资",
    "地方生产总值[1], 地方生产总值",
    "对外直接投资, 对外直接投资",
    "再就业, 再就业",
    "新增可再生能源装机, 新增可再生能源装机",
  })
  void onlyWhatIsMeasuredStays(String phrase, String indicator) {
    assertEquals(indicator, phrases.trim(phrase));
  }
}
