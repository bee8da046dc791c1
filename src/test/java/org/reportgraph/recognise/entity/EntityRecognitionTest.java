package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;

/** What holds of the recognisers together; each has a test of its own. */
class EntityRecognitionTest {
  @Test
  void theOutermostNameIsTheName() {
    List<String> found = found("浦发银行贵阳分行入驻办公。");
    assertFalse(found.contains("贵阳 AdministrativeArea"), found::toString);
  }

  @Test
  void aNameFoundSurelyOnceIsFoundElsewhere() {
    List<String> found = found("推进开磷、贵钢等企业加快转型。\n支持开磷技改扩能。");
    assertEquals(2, found.stream().filter("开磷 Organization"::equals).count(), found::toString);
  }

  @Test
  void theCoveredTextIsTheMentionAndMentionsDoNotOverlap() {
    Report report =
        Found.report("圆满举办国际田联世界越野锦标赛、贵阳国际马拉松赛等重大赛事，建成投用贵州（清镇）职教城。\n加快推进小关湖、黔灵湖和金钟河、洋水河等水体治理。");
    List<List<Mention>> mentions = new EntityRecognition().recognise(report);
    assertEquals(report.paragraphs().size(), mentions.size());
    int seen = 0;
    for (List<Mention> paragraph : mentions) {
      int end = 0;
      for (Mention mention : paragraph) {
        String text = report.paragraph(mention.evidence().paragraph()).text();
        assertEquals(mention.surface(), mention.span().of(text));
        assertTrue(mention.span().begin() >= end, mention::toString);
        end = mention.span().end();
        seen++;
      }
    }
    assertTrue(seen >= 6, "too few mentions: " + seen);
  }

  private static List<String> found(String text) {
    return Found.mentions(text).stream()
        .flatMap(List::stream)
        .map(mention -> mention.surface() + " " + mention.type().label())
        .toList();
  }
}
