package org.reportgraph.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Section;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;

class SegmenterTest {
  private final List<Notice> notices = new ArrayList<>();

  @Test
  void paragraphsAreTheNonEmptyLines() {
    Report report = segment("贵阳市政府工作报告\r\n\r\n　　各位代表：  \n\n现在开始。");
    assertEquals(
        List.of("贵阳市政府工作报告", "各位代表：", "现在开始。"),
        report.paragraphs().stream().map(Paragraph::text).toList());
    assertEquals(2, report.paragraph(2).number());
  }

  @Test
  void pageTurnsAreNotReadAndOffsetsPointPastThem() {
    String text = "全面提升。（下转2版）\n（上接1版）持续拓展开放（下转第三版）空间。";
    Report report = segment(text);
    assertEquals("全面提升。", report.paragraph(1).text());
    assertEquals("持续拓展开放空间。", report.paragraph(2).text());
    Span words = report.paragraph(2).inSource(new Span(4, 8));
    assertEquals("开放（下转第三版）空间", words.of(text));
  }

  @Test
  void everyCharacterOfEveryParagraphStandsInTheSource() throws IOException {
    String text = Files.readString(Path.of("seeds/2017-guiyang-city.txt"));
    Report report = segment(text);
    for (Paragraph paragraph : report.paragraphs()) {
      for (int i = 0; i < paragraph.text().length(); i++) {
        Span one = new Span(i, i + 1);
        assertEquals(one.of(paragraph.text()), paragraph.inSource(one).of(text));
      }
      for (Sentence sentence : paragraph.sentences()) {
        String words = sentence.span().of(paragraph.text());
        assertEquals(words, paragraph.inSource(sentence.span()).of(text));
      }
    }
  }

  @Test
  void wideDigitsNameTheSameYears() {
    String narrow = "2017年贵阳市政府工作报告\n一、2016年工作回顾\n建成贵阳北站。2021年，建成贵阳东站。\n";
    String wide = narrow.replace('0', '０').replace('1', '１').replace('2', '２').replace('6', '６');
    Report report = segment(wide.replace('7', '７'));
    assertEquals(2017, report.year());
    assertEquals("贵阳市政府工作报告", report.title().replaceFirst("^2017年", ""));
    assertEquals(
        segment(narrow).paragraph(3).sentences(), report.paragraph(3).sentences(), "their times");
  }

  @Test
  void sentencesCoverTheirParagraphWithClosingMarks() {
    Report report = segment("“走新路。”开创局面！谁来做？我们做；干");
    assertEquals(
        List.of("“走新路。”", "开创局面！", "谁来做？", "我们做；", "干"),
        report.paragraph(1).sentences().stream()
            .map(sentence -> sentence.span().of(report.paragraph(1).text()))
            .toList());
  }

  @Test
  void headingsOpenSectionsWithTheirParents() {
    Report report =
        segment("贵阳市2017年政府工作报告\n一、过去五年工作回顾\n（一）发展提速。五年来增长。\n（二）民生改善\n二、2017年工作安排\n做好工作。");
    assertEquals(
        List.of("", "一、过去五年工作回顾", "（一）发展提速", "（二）民生改善", "二、2017年工作安排"),
        report.sections().stream().map(Section::heading).toList());
    assertEquals(List.of(0, 1, 2, 2, 1), report.sections().stream().map(Section::level).toList());
    assertEquals(1, report.sections().get(3).parent().orElseThrow());
    assertTrue(report.paragraph(2).heading());
    assertFalse(report.paragraph(3).heading());
    assertEquals(4, report.paragraph(6).section());
  }

  @Test
  void aReportWithoutAPlaceIsReadWithANotice() {
    segment("各位代表：\n2017年，全面推进。");
    assertEquals(List.of("unknown-area"), notices.stream().map(Notice::code).toList());
  }

  private Report segment(String text) {
    return new Segmenter().segment(new Source("2017.txt", text, 0), notices::add);
  }
}
