package org.reportgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reportgraph.MarkedReport;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Entity;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Merge;
import org.reportgraph.model.Notice;
import org.reportgraph.model.ReadReport;

class EntityLinkerTest {
  private static final Path PAIRS = Path.of("src/test/resources/link/guiyang-pairs.tsv");

  private final List<Notice> notices = new ArrayList<>();

  /** Each judged pair by itself, and once more in a report with all the other names. */
  @TestFactory
  List<DynamicTest> judgedPairs() throws IOException {
    List<Map<String, String>> pairs =
        Table.parse(PAIRS.toString(), Files.readAllLines(PAIRS)).rows();
    List<String> all = new ArrayList<>();
    pairs.forEach(pair -> all.addAll(List.of(marked(pair, "name"), marked(pair, "other"))));
    LinkedReport together = link(MarkedReport.of("贵阳市", all.toArray(String[]::new)));
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<String, String> pair : pairs) {
      String name = pair.get("name") + " / " + pair.get("other");
      boolean same = pair.get("verdict").equals("same");
      tests.add(
          DynamicTest.dynamicTest(
              name,
              () -> {
                LinkedReport alone =
                    link(MarkedReport.of("贵阳市", marked(pair, "name"), marked(pair, "other")));
                assertEquals(same, isOne(alone, pair), alone.entities().toString());
                assertEquals(same, isOne(together, pair));
              }));
    }
    return tests;
  }

  @Test
  void theFullestNameIsTheLabelAndEachMergeIsExplained() {
    Entity zone =
        only(
            link(MarkedReport.of("贵阳市", "建设[综保区|DevelopmentZone]。", "[贵阳综合保税区|DevelopmentZone]。")));
    assertEquals("贵阳综合保税区", zone.label());
    assertEquals(List.of("综保区"), zone.alternatives());
    assertEquals(2, zone.mentions().size());
    Merge merge = zone.merges().get(0);
    assertEquals("short-form", merge.rule());
    assertEquals(4, merge.evidence().paragraph());
  }

  @Test
  void aShortFormThatTheTextDeclares() {
    Entity fair =
        only(link(MarkedReport.of("贵阳市", "举办[大数据博览与交易大会|Event]（以下简称“筑数会”）。", "办好[筑数会|Event]。")));
    assertEquals("declared", fair.merges().get(0).rule());
    assertEquals(3, fair.merges().get(0).evidence().paragraph());
  }

  @Test
  void aShortFormOfTwoNamesStaysByItself() {
    LinkedReport linked =
        link(MarkedReport.of("贵阳市", "[数博会|Event]、[中国国际大数据产业博览会|Event]、[数字商贸博览会|Event]"));
    assertEquals(3, linked.entities().size());
  }

  @Test
  void aPhaseIsAPartOfItsWhole() {
    LinkedReport linked =
        link(MarkedReport.of("贵阳市", "[1号线一期|Infrastructure]通车，[轨道交通1号线|Infrastructure]。"));
    Entity phase = linked.entities().get(0);
    assertEquals(Optional.of("轨道交通1号线"), phase.partOf().map(whole -> whole.mention().surface()));
    assertEquals(Optional.empty(), linked.entities().get(1).partOf());
  }

  @Test
  void namesOfOneWordButOfTwoClassesStayApart() {
    assertEquals(
        2,
        link(MarkedReport.of("贵阳市", "[贵阳综保区|DevelopmentZone]", "[贵阳综保区|Designation]"))
            .entities()
            .size());
  }

  @Test
  void everyMentionBelongsToOneEntity() {
    ReadReport read =
        MarkedReport.of(
            "贵阳市", "[贵阳|AdministrativeArea]、[贵阳市|AdministrativeArea]、[贵阳|AdministrativeArea]");
    LinkedReport linked = link(read);
    assertEquals(
        read.findings().stream().mapToInt(f -> f.mentions().size()).sum(),
        linked.entityOfMention().size());
  }

  @Test
  void aPersonCanKeepNamesApartAndBringNamesTogether() {
    Table decisions =
        Table.parse(
            "overrides",
            List.of(
                "area\tdecision\tname\tother",
                "520100\tkeep-apart\t贵阳高新区\t高新区",
                "520100\tsame-as\t甲厂\t乙厂",
                "440100\tsame-as\t甲厂\t丙厂"));
    String[] text = {
      "[贵阳高新区|DevelopmentZone]和[高新区|DevelopmentZone]",
      "[甲厂|Infrastructure]、[乙厂|Infrastructure]、[丙厂|Infrastructure]"
    };
    LinkedReport linked =
        new EntityLinker(decisions).link(MarkedReport.of("贵阳市", text), notices::add);
    assertEquals(
        List.of(List.of("贵阳高新区"), List.of("高新区"), List.of("甲厂", "乙厂"), List.of("丙厂")),
        linked.entities().stream()
            .map(entity -> entity.mentions().stream().map(Mention::surface).toList())
            .toList());
  }

  @Test
  void placesOfOtherCitiesAreNotThoseOfOneSOwn() {
    LinkedReport linked = link(MarkedReport.of("广州市", "[白云区|AdministrativeArea]"));
    assertEquals(Optional.of("440111"), only(linked).division().map(division -> division.code()));
  }

  @Test
  void anAmbiguousPlaceStaysUnresolvedAndIsSaid() {
    LinkedReport linked = link(MarkedReport.of("贵阳市", "与[朝阳区|AdministrativeArea]合作。"));
    assertEquals(Optional.empty(), only(linked).division());
    assertEquals(List.of("ambiguous-place"), notices.stream().map(Notice::code).toList());
    assertTrue(notices.get(0).message().contains("110105"), notices.toString());
  }

  @Test
  void aPlaceNamedWithItsCityResolves() {
    LinkedReport linked =
        link(MarkedReport.of("贵阳市", "与[北京|AdministrativeArea]、[朝阳区|AdministrativeArea]合作。"));
    assertEquals(
        Optional.of("110105"),
        linked.entities().get(1).division().map(division -> division.code()));
  }

  @Test
  void townsAreListedWithTheReason() {
    link(MarkedReport.of("贵阳市", "[青岩镇|AdministrativeArea]、[美国|AdministrativeArea]"));
    assertEquals(List.of("unresolved-place"), notices.stream().map(Notice::code).toList());
    assertTrue(notices.get(0).message().startsWith("青岩镇: below county level"));
  }

  private static Entity only(LinkedReport linked) {
    assertEquals(1, linked.entities().size(), linked.entities().toString());
    return linked.entities().get(0);
  }

  private static boolean isOne(LinkedReport linked, Map<String, String> pair) {
    return linked.entities().stream()
        .anyMatch(
            entity ->
                entity.mentions().stream().anyMatch(m -> m.surface().equals(pair.get("name")))
                    && entity.mentions().stream()
                        .anyMatch(m -> m.surface().equals(pair.get("other"))));
  }

  private static String marked(Map<String, String> pair, String column) {
    return "推进[" + pair.get(column) + "|" + pair.get("class") + "]。";
  }

  private LinkedReport link(ReadReport read) {
    return new EntityLinker().link(read, notices::add);
  }
}
