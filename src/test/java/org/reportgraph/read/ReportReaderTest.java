package org.reportgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.Shared;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Source;

class ReportReaderTest {
  private static final Path GUIYANG = Path.of("seeds/2017-guiyang-city.txt");
  private static final List<String> LINES =
      List.of(
          "2019年甲县政府工作报告",
          "各位代表：",
          "现在，我代表县人民政府向大会报告工作，请予审议。",
          "一、2018年工作回顾",
          "全县生产总值完成86.4亿元，甲河大桥建成通车。");

  private final List<Notice> notices = new ArrayList<>();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void decodesTheUsualEncodings(String charset) throws IOException {
    String text = String.join("\n", LINES);
    assertEquals(text, only(file("a.txt", text.getBytes(Charset.forName(charset)))).text());
    assertEquals(List.of(), notices);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aByteOrderMarkDecidesAndIsNoCharacterOfTheText(String charset) throws IOException {
    String text = String.join("\n", LINES);
    assertEquals(
        text, only(file("a.txt", ("\uFEFF" + text).getBytes(Charset.forName(charset)))).text());
  }

  @Test
  void lineEndsStayAsTheyAre() throws IOException {
    String text = String.join("\r\n", LINES);
    assertEquals(text, only(file("a.txt", text.getBytes(StandardCharsets.UTF_8))).text());
  }

  @Test
  void damagedBytesAreReadAndCounted() throws IOException {
    byte[] guiyang = Files.readAllBytes(GUIYANG);
    Source source = only(file("a.txt", Arrays.copyOf(guiyang, 20_001)));
    assertTrue(Files.readString(GUIYANG).startsWith(source.text().replaceAll("\uFFFD$", "")));
    assertEquals(List.of("damaged-text"), codes());
  }

  @Test
  void identicalCopiesAreLeftOutAndSaidOnce() throws IOException {
    String report = Files.readString(GUIYANG);
    Source source = only(file("a.txt", String.join("\n", List.of(report, report, report))));
    assertEquals(report.strip(), source.text().strip());
    assertEquals(0, source.offset());
    assertEquals(List.of("duplicate-report"), codes());
    assertTrue(notices.get(0).message().contains("2 identical copies"), notices.toString());
  }

  @Test
  void differentReportsAreKeptApartWithTheirOffsets() throws IOException {
    String first = Files.readString(GUIYANG);
    String second =
        "2022年1月28日在乙县第十八届\n人民代表大会第一次会议上\n乙县县长 某某\n各位代表：\n"
            + "现在，我代表县人民政府，向大会报告工作，请予审议。\n过去五年工作回顾\n"
            + "五年来，全县经济平稳发展。\n".repeat(20);
    String third = String.join("\n", LINES);
    String text = first + "\n" + second + "\n" + third;
    List<Source> sources = read(file("a.txt", text));
    assertEquals(
        List.of(first.strip(), second.strip(), third.strip()),
        sources.stream().map(source -> source.text().strip()).toList());
    for (Source source : sources) {
      assertTrue(text.startsWith(source.text(), source.offset()));
    }
    assertEquals(List.of("several-reports"), codes());
  }

  @Test
  void webPagesGiveTheReportWithoutTheMenuBefore() throws IOException {
    String page =
        "<html><head><meta charset='gb2312'><title>x</title></head><body><div><a>首页</a><a>政务公开</a></div><p>"
            + String.join("</p><p>", LINES)
            + "</p></body></html>";
    Source source = only(file("a.html", page.getBytes(Charset.forName("GB18030"))));
    assertEquals(LINES, source.text().lines().filter(line -> !line.isBlank()).toList());
  }

  @Test
  void wordGivesALineAParagraph() throws IOException {
    Source source = only(file("a.docx", SmallFiles.docx(LINES)));
    assertEquals(LINES, source.text().lines().filter(line -> !line.isBlank()).toList());
  }

  @Test
  void theLinesOfAPdfPageBecomeParagraphs() throws IOException {
    List<String> printed =
        List.of(
            "2019年甲县政府工作报告",
            "各位代表：",
            "现在，我代表县人民政府向大会报告工作，请予",
            "审议，并请县政协委员和列席会议的同志提出意",
            "见。",
            "一、2018年工作回顾",
            "全县生产总值完成86.4亿元，甲河大桥建成通",
            "车，城乡面貌明显改善。",
            "— 1 —");
    assertEquals(
        List.of(
            "2019年甲县政府工作报告",
            "各位代表：",
            "现在，我代表县人民政府向大会报告工作，请予审议，并请县政协委员和列席会议的同志提出意见。",
            "一、2018年工作回顾",
            "全县生产总值完成86.4亿元，甲河大桥建成通车，城乡面貌明显改善。"),
        only(file("a.pdf", SmallFiles.pdf(printed))).text().lines().toList());
  }

  @Test
  void whatAFileIsItsContentTells() throws IOException {
    assertEquals(
        LINES,
        only(file("report.dat", SmallFiles.docx(LINES)))
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .toList());
  }

  @Test
  void aFileWithoutAReportIsRefusedInOneLine() throws IOException {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    assertRefused(folder.resolve("missing.txt"), "no such file");
    assertRefused(folder, "is a folder");
    assertRefused(file("empty.txt", ""), "is empty");
    assertRefused(file("noise.txt", noise), "is binary");
    assertRefused(file("box.pdf", SmallFiles.pdf(List.of())), "OCR");
    assertRefused(file("half.docx", Arrays.copyOf(SmallFiles.docx(LINES), 700)), "");
    assertRefused(file("english.txt", "The quick brown fox. ".repeat(50)), "no government work");
    assertRefused(
        file("novel.txt", "话说天下大势，分久必合，合久必分。周末七国分争，并入于秦。".repeat(9)), "no government work");
  }

  @Test
  void theDeliveredFileHoldsOneReportEightTimes() throws IOException {
    Path delivered = Shared.file("seeds/000_0e8a080e10ab87bc.txt");
    Source source = only(delivered);
    assertEquals(Files.readString(GUIYANG).strip(), source.text().strip());
    assertEquals(List.of("duplicate-report"), codes());
    assertTrue(notices.get(0).message().contains("7 identical copies"), notices.toString());
  }

  @Test
  void everyFileOfTheCorpusIsOneReportFromItsFirstCharacter() throws IOException {
    for (Path file : Shared.files("corpus", ".txt")) {
      List<Source> sources = read(file);
      assertEquals(1, sources.size(), file.toString());
      assertEquals(0, sources.get(0).offset(), file.toString());
    }
  }

  private void assertRefused(Path file, String reason) {
    UnreadableFileException refused =
        assertThrows(UnreadableFileException.class, () -> read(file), file.toString());
    assertTrue(refused.getMessage().startsWith(file + ": "), refused.getMessage());
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  private Source only(Path file) throws IOException {
    List<Source> sources = read(file);
    assertEquals(1, sources.size());
    return sources.get(0);
  }

  private List<Source> read(Path file) throws IOException {
    return new ReportReader().read(file, notices::add);
  }

  private List<String> codes() {
    return notices.stream().map(Notice::code).toList();
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
