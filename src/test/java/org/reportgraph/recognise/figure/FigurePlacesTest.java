package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.recognise.entity.EntityRecognition;
import org.reportgraph.segment.Segmenter;

/** Sentences of a report of Guiyang with the place of each figure, {@code -} for its own. */
class FigurePlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "花溪区生产总值增长12%。; 花溪区",
        "贵阳生产总值增长12%。; -",
        "生产总值增长12%。; -",
        "与北京、上海等地优质学校合作办学116所。; -",
      })
  void aFigureIsAboutThePlaceThatOpensItsClause(String text, String places) {
    Source source = new Source("2017-guiyang-city.txt", "贵阳市2017年政府工作报告\n各位代表：\n" + text, 0);
    Report report = new Segmenter().segment(source, notice -> {});
    List<Mention> mentions = new EntityRecognition().recognise(report).get(2);
    assertEquals(
        places,
        new FigureRecognition()
            .recognise(report, report.paragraph(3), mentions).stream()
                .map(figure -> figure.place().orElse("-"))
                .collect(Collectors.joining(" ")));
  }
}
