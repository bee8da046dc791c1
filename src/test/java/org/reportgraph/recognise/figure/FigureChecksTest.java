package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.Notice;
import org.reportgraph.model.ReadReport;

class FigureChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "森林覆盖率达到465%。; share-above-100",
        "森林覆盖率达到46.5%。; ''",
        "年度投资完成率达到115%。; ''",
        "生产总值由上年的100亿元提高到110亿元，增长10.5%。; ''",
        "生产总值由上年的100亿元提高到190亿元，增长9%。; growth-contradicts-levels",
      })
  void doubtfulFiguresAreTold(String text, String code) {
    List<Notice> notices = new ArrayList<>();
    ReadReport read = Figures.read(text);
    new FigureChecks().check(read, notices::add);
    assertEquals(
        code.isEmpty() ? List.of() : List.of(code), notices.stream().map(Notice::code).toList());
  }
}
