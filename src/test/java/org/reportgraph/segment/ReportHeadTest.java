package org.reportgraph.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportgraph.Shared;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

class ReportHeadTest {
  private static final double ENOUGH = 0.98;

  @Test
  void everyPartOfAHeadIsRead() {
    ReportHead head =
        head(
            "x.txt",
            "政 府 工 作 报 告",
            "——2019年3月4日在呼伦贝尔市海拉尔区第十五届人民代表大会第三次会议上",
            "呼伦贝尔市海拉尔区人民政府代区长  萨国文",
            "各位代表：",
            "现在，我代表区人民政府向大会报告工作。");
    assertEquals("海拉尔区2019年政府工作报告", head.title());
    assertEquals(2019, head.year());
    assertEquals(Optional.of("150702"), head.area().map(Division::code));
    assertEquals(Optional.of("萨国文"), head.speaker());
    assertEquals(Optional.of("呼伦贝尔市海拉尔区第十五届人民代表大会第三次会议"), head.session());
    assertEquals(Optional.of("2019-03-04"), head.issued());
  }

  @Test
  void chineseNumeralsAndASessionOverTwoLines() {
    ReportHead head = head("x.txt", "二〇二二年一月二十八日在高唐县第十八届", "人民代表大会第一次会议上", "高唐县县长", "杨曙光", "各位代表：");
    assertEquals(Optional.of("2022-01-28"), head.issued());
    assertEquals(Optional.of("371526"), head.area().map(Division::code));
    assertEquals(Optional.of("高唐县第十八届人民代表大会第一次会议"), head.session());
    assertEquals(Optional.of("杨曙光"), head.speaker());
  }

  @Test
  void anActingCountyHeadIsNotTheCountyDai() {
    assertEquals(
        Optional.of("130630"),
        head("x.txt", "在县十七届人民代表大会第五次会议上", "涞源县人民政府代县长 薛某", "各位代表：").area().map(Division::code));
  }

  @Test
  void aFormerCountyIsTheDistrictOfToday() {
    assertEquals(
        Optional.of("130609"),
        head("x.txt", "2012年2月16日在徐水县第十五届人民代表大会第一次会议上", "各位代表：").area().map(Division::code));
  }

  @Test
  void aTextWithoutAHeadTellsItsAreaAndYearByTheWay() {
    ReportHead head =
        head(
            "x.txt",
            "一、2014年工作回顾",
            "全县经济平稳增长，容城被评为先进县。容城经济开发区通过审批，容城水厂投用。在河北省名列前茅。",
            "二、2015年工作安排");
    assertEquals(2015, head.year());
    assertEquals(Optional.of("130629"), head.area().map(Division::code));
  }

  @Test
  void theStateCouncilHasNoAreaOfTheTable() {
    List<String> lines = List.of("各位代表：", "现在，我代表国务院，向大会报告政府工作，请予审议。", "河北、河北、河北。");
    assertTrue(ReportArea.isNational(lines));
    assertEquals(Optional.empty(), ReportHead.of("2018.txt", lines).area());
  }

  @Test
  void nearlyAllHeadsOfTheCorpusAreReadRight() throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String line : Files.readAllLines(Shared.file("corpus/INDEX.tsv"))) {
      String[] row = line.split("\t");
      Path file = Path.of("../shared/corpus", row[0]);
      if (!Files.exists(file)) {
        continue;
      }
      count++;
      List<String> lines = Lines.of(Files.readString(file)).stream().map(Lines.Line::text).toList();
      ReportHead head = ReportHead.of(row[0], lines);
      String area = head.area().map(Division::name).orElse("全国");
      if (!row[1].contains(Divisions.shortName(area)) || head.year() != Integer.parseInt(row[3])) {
        wrong.add(row[0] + ": " + area + " " + head.year());
      }
    }
    System.out.printf("heads: %d of %d right; wrong: %s%n", count - wrong.size(), count, wrong);
    assertTrue(count - wrong.size() >= ENOUGH * count, wrong.toString());
  }

  private static ReportHead head(String file, String... lines) {
    return ReportHead.of(file, List.of(lines));
  }
}
