package org.reportgraph.recognise.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.segment.Segmenter;

/** Sentences of work reports, most of them of the Guiyang report of 2017, judged by a reader. */
class EntityRecognitionTest {
  private static final String HEAD = "2017年贵阳市政府工作报告\n";

  private final EntityRecognition recognition = new EntityRecognition();

  @ParameterizedTest
  @CsvSource({
    "将花溪区建设成为旅游胜地。, 花溪区, AdministrativeArea",
    "推进小关片区开发建设。, 小关片区, Region",
    "启动贵阳北部农产品电商物流园建设。, 贵阳北部农产品电商物流园, DevelopmentZone",
    "成功打造阿哈湖国家湿地公园。, 阿哈湖国家湿地公园, Park",
    "持续推进天河潭景区改造提升。, 天河潭景区, ScenicArea",
    "加快南明河综合治理。, 南明河, NaturalFeature",
    "开工建设贯城河污水处理厂。, 贯城河污水处理厂, Infrastructure",
    "搭建贵阳市中小企业云平台。, 贵阳市中小企业云平台, DigitalPlatform",
    "积极服务引子渡调水工程建设。, 引子渡调水工程, Project",
    "深化国有企业改革。, 国有企业改革, Program",
    "持续开展“待批项目大提速”活动。, “待批项目大提速”活动, Program",
    "推进“五证合一、一照一码”。, 五证合一、一照一码, Program",
    "浦发银行贵阳分行入驻办公。, 浦发银行贵阳分行, Organization",
    "圆满举办贵阳国际马拉松赛等重大赛事。, 贵阳国际马拉松赛, Event",
    "按照市第十次党代会的战略部署。, 市第十次党代会, Event",
    "获批全国移动金融试点城市。, 全国移动金融试点城市, Designation",
    "保持“全国文明城市”称号。, 全国文明城市, Designation",
    "习近平总书记亲临视察。, 习近平, Person",
    "起草贵阳市数据安全条例。, 贵阳市数据安全条例, Document",
    "《贵阳市数据安全条例》正式施行。, 贵阳市数据安全条例, Document",
    "推进开磷、贵钢、黔轮胎等企业加快转型。, 开磷, Organization",
    "大力推进平安贵阳建设。, 平安贵阳, Program"
  })
  void findsTheNameAndItsClass(String sentence, String name, String type) {
    assertTrue(
        found(sentence).contains(name + " " + type), () -> sentence + " gave " + found(sentence));
  }

  @ParameterizedTest
  @CsvSource({"新建各类公园410个。, 公园", "提等改造农村公路1441公里。, 农村公路", "建成农产品交易市场14个。, 农产品交易市场"})
  void aCountedCategoryIsNoName(String sentence, String category) {
    assertTrue(
        found(sentence).stream().noneMatch(name -> name.contains(category)),
        () -> sentence + " gave " + found(sentence));
  }

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
        report("圆满举办国际田联世界越野锦标赛、贵阳国际马拉松赛等重大赛事，建成投用贵州（清镇）职教城。\n加快推进小关湖、黔灵湖和金钟河、洋水河等水体治理。");
    List<List<Mention>> mentions = recognition.recognise(report);
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

  private List<String> found(String text) {
    return recognition.recognise(report(text)).stream()
        .flatMap(List::stream)
        .map(mention -> mention.surface() + " " + mention.type().label())
        .toList();
  }

  private static Report report(String text) {
    return new Segmenter().segment(source(HEAD + text), notice -> {});
  }

  private static Source source(String text) {
    return new Source("2017-guiyang-city.txt", text, 0);
  }
}
