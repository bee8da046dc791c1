package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {
  private final NumberScanner scanner = new NumberScanner();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "生产总值3157.7亿元; 3157.7 亿元 eq",
        "改造院落1500余个; 1500 个 ge",
        "资金达4亿余元; 4 亿元 ge",
        "投入5000多万元; 5000 万元 ge",
        "引进企业2至3家; 2-3 家 eq",
        "增长7%-8%; 7-8 % eq",
        "增长7%～8%; 7-8 % eq",
        "增长11．5％; 11.5 ％ eq",
        "提高0．3个百分点; 0.3 百分点 eq",
        "增长10%左右; 10 % approx",
        "控制在5%以内; 5 % le",
        "新增10家以上; 10 家 ge",
        "装机9200万千瓦; 9200 万千瓦 eq",
        "发电2600亿千瓦时; 2600 亿千瓦时 eq",
        "贫困人口38.35万，; 38.35 万 eq",
        "总额1,234.5万美元; 1234.5 万美元 eq",
        "结构调整为4.3:38.6:57.1; 4.3  eq|38.6  eq|57.1  eq",
        "增长百分之十二; 12 % eq",
        "增长百分之十二以上; 12 % ge",
        "利润翻三番，; 3 番 eq",
        "投资实现翻番。; 1 番 eq",
        "缉毒量占全省四分之一。; 0.25  eq",
        "民间投资占比过半，; 0.5  ge",
        "零就业家庭动态为零。; 0  eq",
        "高于全省1.7和4.9个百分点; 1.7 百分点 eq|4.9 百分点 eq",
        "道路七条，; 7 条 eq",
        "突破万元大关; 1 万元 eq",
        "存栏30万头（只）; 30 万头（只） eq",
      })
  void readsNumberUnitAndBound(String text, String expected) {
    assertEquals(expected, scan(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"三大行业快速发展", "共123。", "一批项目", "两个毫不动摇", "第1号"})
  void passesOverWhatHasNoUnit(String text) {
    assertEquals("", scan(text));
  }

  @Test
  void everyDecimalIsReadBackInEveryWidth() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextLong(10_000_000), random.nextInt(4));
      String narrow = value.toPlainString();
      String wide =
          narrow
              .chars()
              .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
              .collect(Collectors.joining());
      assertEquals(value, numbers("投资" + narrow + "亿元").get(0).value(), narrow);
      assertEquals(value, numbers("投资" + wide + "亿元").get(0).value(), wide);
    }
  }

  @Test
  void spansCoverTheNumberAndItsUnit() {
    String text = "全市公园总数达到705个，新增410余个";
    List<NumberSpan> found = numbers(text);
    assertEquals("705个", text.substring(found.get(0).begin(), found.get(0).end()));
    assertEquals("410余个", text.substring(found.get(1).begin(), found.get(1).end()));
  }

  private List<NumberSpan> numbers(String text) {
    return scanner.scan(text, Folding.fold(text));
  }

  private String scan(String text) {
    return numbers(text).stream()
        .map(
            n ->
                n.value().toPlainString()
                    + n.max().map(max -> "-" + max.toPlainString()).orElse("")
                    + " "
                    + n.unit()
                    + " "
                    + n.comparator().label())
        .collect(Collectors.joining("|"));
  }
}
