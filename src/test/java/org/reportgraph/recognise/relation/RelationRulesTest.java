package org.reportgraph.recognise.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.MarkedReport;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Relation;

/** Each rule on sentences that a reader has judged; the reports are Guiyang's. */
class RelationRulesTest {
  private static final int FIRST = 3;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "建成[贵阳北站/Infrastructure]。 | 贵阳北站 locatedIn 贵阳",
        "建成[贵州（清镇）职教城/DevelopmentZone]。 | 贵州（清镇）职教城 locatedIn 清镇",
        "推进[德江、盘州机场/Infrastructure]。 | 德江、盘州机场 locatedIn 德江; 德江、盘州机场 locatedIn 盘州",
        "建设[中关村贵阳科技园/DevelopmentZone]。 | 中关村贵阳科技园 locatedIn 贵阳",
        "建设[贯城河污水处理厂/Infrastructure]。 | 贯城河污水处理厂 locatedIn 贯城河",
        "[俄罗斯赤塔市/AdministrativeArea] | 俄罗斯赤塔市 locatedIn 俄罗斯",
        "建设[北京大学贵阳研究院/Organization]。 | 北京大学贵阳研究院 locatedIn 贵阳",
        "整治[贯城河公园/Park]。 | 贯城河公园 locatedIn 贯城河",
        "实施[山水林田湖草沙一体化保护工程/Project]。 |",
        "实施[城乡环卫一体化项目/Project]。 |",
        "[台州新立/Organization]签约 |",
        "[台州新立轴承项目/Project]签约 |",
        "[花溪大道/Infrastructure]通车 |",
        "[天河潭景区/ScenicArea] |",
        "[贵阳市人民政府/Organization] |",
      })
  void placesInsideNames(String text, String expected) {
    assertEquals(relations(expected), of(new PlaceInName(), text));
  }

  @ParameterizedTest
  @CsvSource({
    "清镇园区/DevelopmentZone, AdministrativeArea",
    "金阳客车站/Infrastructure, Region",
    "贯城河污水处理厂/Infrastructure, NaturalFeature",
    "小关片区安置房/Infrastructure, Region",
  })
  void thePlaceInANameIsOfItsOwnClass(String name, String type) {
    List<EntityClass> places =
        found(new PlaceInName(), "建设[" + name + "]。").stream()
            .map(relation -> ((Relation.Thing) relation.object()).mention().type())
            .toList();
    assertEquals(List.of(EntityClass.parse(type)), places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[贵阳至广州、长沙高铁/Infrastructure]开通 | 贵阳至广州、长沙高铁 connects 贵阳; 贵阳至广州、长沙高铁 connects 广州; 贵阳至广州、长沙高铁 connects 长沙",
        "[渝黔高铁/Infrastructure]通车 |",
        "[杭瑞高速毕节至遵义段/Infrastructure]通车 | 杭瑞高速毕节至遵义段 connects 毕节; 杭瑞高速毕节至遵义段 connects 遵义",
        "[G210贵阳至都匀段/Infrastructure]通车 | G210贵阳至都匀段 connects 贵阳; G210贵阳至都匀段 connects 都匀",
      })
  void endsOfLines(String text, String expected) {
    assertEquals(relations(expected), of(new EndsInName(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[中铝“退城进园”氧化铝项目/Project] | 中铝 involves 中铝“退城进园”氧化铝项目",
        "[天维大豆浓缩蛋白项目/Project] | 天维 involves 天维大豆浓缩蛋白项目",
        "[美锦华宇煤焦氢项目/Project] | 美锦华宇 involves 美锦华宇煤焦氢项目",
        "[思爱普贵阳数据应用项目/Project] | 思爱普 involves 思爱普贵阳数据应用项目",
        "[贵阳弗迪电池二期项目/Project] | 弗迪 involves 贵阳弗迪电池二期项目",
        "[建设银行、交通银行等数据中心/Infrastructure] | 建设银行 involves 建设银行、交通银行等数据中心; 交通银行 involves 建设银行、交通银行等数据中心",
        "[货车帮/Organization]、[货车帮物流平台/DigitalPlatform] | 货车帮 involves 货车帮物流平台",
        "[国家大数据交易平台/DigitalPlatform] |",
        "[宝石加工基地/Project] |",
        "[引子渡调水工程/Project] |",
        "[渔船设备生产项目/Project] |",
        "[深哈食品产业园/DevelopmentZone] |",
        "[沙鸭冷链物流项目/Project] | 沙鸭 involves 沙鸭冷链物流项目",
        "[沙鸭冷链物流项目/Project]落地沙鸭镇 |",
        "[双龙航空港经济区/DevelopmentZone] |",
        "[雪松大道改造升级项目/Project] |",
        "[万名大学生助企服务计划/Program] |",
      })
  void ownersInsideNames(String text, String expected) {
    assertEquals(relations(expected), of(new OwnerInName(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[青岩古镇/ScenicArea]获评[国家5A级旅游景区/Designation]。 | 青岩古镇 awarded 国家5A级旅游景区",
        "支持[杭州/AdministrativeArea]、[宁波/AdministrativeArea]争创[国际消费中心城市/Designation]。 | 杭州 awarded 国际消费中心城市; 宁波 awarded 国际消费中心城市",
        "[天河潭景区/ScenicArea]荣获[联合国/Organization]“[土地生命奖/Designation]”。 | 天河潭景区 awarded 土地生命奖",
        "推进[天河潭景区/ScenicArea][5A级景区/Designation]创建。 | 天河潭景区 awarded 5A级景区",
        "持续帮扶[石板村/AdministrativeArea]等5个[乡村振兴重点帮扶村/Designation]。 | 石板村 awarded 乡村振兴重点帮扶村",
        "[南明区/AdministrativeArea]纳入[国家物流枢纽/Designation]布局。 | 南明区 awarded 国家物流枢纽",
        "支持[南明区/AdministrativeArea]打造全方位[国际消费中心城市/Designation]。 | 南明区 hasRole 国际消费中心城市",
        "推动[省图书馆/Infrastructure]建成开放。 |",
        "[人武部/Organization]被[省军区/Organization]表彰为“[先进单位/Designation]”。 | 人武部 awarded 先进单位",
        "建成[省级园区/Designation]1个（[大午/Organization]）。 | 大午 awarded 省级园区",
        "将[花溪区/AdministrativeArea]建设成为[全域文化旅游创新区/Designation]。 | 花溪区 hasRole 全域文化旅游创新区",
        "将[修文县/AdministrativeArea]打造成为阳明心学圣地、特色农业基地。 | 修文县 hasRole 阳明心学圣地; 修文县 hasRole 特色农业基地",
        "将[修文县/AdministrativeArea]打造成为集聚资源、带动周边的现代城区。 | 修文县 hasRole 集聚资源、带动周边的现代城区",
        "[甲工业区/DevelopmentZone]新入驻[乙公司/Organization]。 | 乙公司 involves 甲工业区",
        "[甲工业区/DevelopmentZone]新入驻[丙电器/Project]项目。 | 丙电器 locatedIn 甲工业区",
        "加快[西南集聚区/DevelopmentZone]、[龙洞堡机场/Infrastructure]等综合交通枢纽建设。 | 西南集聚区 hasRole 综合交通枢纽; 龙洞堡机场 hasRole 综合交通枢纽",
        "[全国禁毒现场会/Event]在[贵阳/AdministrativeArea]召开。 | 全国禁毒现场会 locatedIn 贵阳",
        "[阳光七星/Organization]、[朗玛/Organization]等知名企业相继落户[贵阳/AdministrativeArea]。 | 阳光七星 involves 贵阳; 朗玛 involves 贵阳",
        "以“[诚信河北/Program]”为重点的[精神文明创建活动/Program]。 | 诚信河北 partOf 精神文明创建活动",
        "实施“[先照后证/Program]”等[商事制度改革/Program]和[电子化登记/Program]。 | 先照后证 partOf 商事制度改革",
      })
  void wordings(String text, String expected) {
    assertEquals(relations(expected), of(new Wordings(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[阳光七星/Organization]等知名企业相继落户，城市更美[贵阳/AdministrativeArea]。 | 阳光七星 involves 贵阳",
        "完善[贵州金融城/DevelopmentZone]配套，[浦发银行/Organization]等机构入驻办公。 | 浦发银行 involves 贵州金融城",
        "[贵阳/AdministrativeArea]开放，[阳光七星/Organization]等一批企业落户我市。 | 阳光七星 involves 贵阳",
        "[阳光七星/Organization]迅速壮大。 |",
      })
  void settlingWithoutAWordWhere(String text, String expected) {
    assertEquals(relations(expected), of(new Settling(), text));
  }

  @Test
  void aPhaseBesideItsWhole() {
    assertEquals(
        relations("1号线一期 partOf 1号线"),
        of(new PhaseOfWork(), "[1号线/Infrastructure]提速，[1号线一期/Infrastructure]通车。"));
  }

  @Test
  void theWorksOfACampaign() {
    assertEquals(
        relations("新东二环 partOf 交通建设“大会战”; 贵惠大道 partOf 交通建设“大会战”"),
        of(
            new PartOfProgram(),
            "实施[交通建设“大会战”/Program]，抓好[新东二环/Infrastructure]、[贵惠大道/Infrastructure]建设。"));
  }

  @Test
  void aPlainProgramHasNoWorksFromNearness() {
    assertEquals(Set.of(), of(new PartOfProgram(), "实施[文旅融合工程/Program]，建设[文化馆/Infrastructure]。"));
  }

  @Test
  void theRolesOfAZoneThatOpensItsClause() {
    assertEquals(
        relations("经开区 hasRole 千亿量级园区; 经开区 hasRole 经济转型发展先行区"),
        of(
            new RoleOfZone(),
            "做强平台，[经开区/DevelopmentZone]加快构建产业体系，打造[千亿量级园区/Designation]，建成[经济转型发展先行区/Designation]。"));
  }

  @Test
  void aTitleWithoutAHolderIsTheOwnAreasWhereItIsNamed() {
    String title = "获批[全国移动金融试点城市/Designation]。";
    assertEquals(
        relations("贵阳 awarded 全国移动金融试点城市"),
        of(new HolderElsewhere(), title + "[贵阳/AdministrativeArea]更美。"));
    assertEquals(Set.of(), of(new HolderElsewhere(), title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "创建[全国文明城市/Designation]8个。",
        "创建[省级美丽乡村示范村/Designation]。",
      })
  void titlesOfManyOrOfSmallerOnesAreNotTheOwnAreas(String title) {
    assertEquals(Set.of(), of(new HolderElsewhere(), title + "[贵阳/AdministrativeArea]更美。"));
  }

  private static Set<String> relations(String list) {
    return list == null || list.isBlank()
        ? Set.of()
        : Arrays.stream(list.split(";")).map(String::strip).collect(Collectors.toSet());
  }

  private static Set<String> of(RelationRule rule, String text) {
    return found(rule, text).stream().map(RelationRulesTest::words).collect(Collectors.toSet());
  }

  private static List<Relation> found(RelationRule rule, String text) {
    ReadReport read = MarkedReport.of("贵阳市", text.replace('/', '|'));
    Findings findings = read.findings().get(FIRST - 1);
    List<Mention> mentions = findings.mentions();
    Set<String> organizations =
        mentions.stream()
            .filter(mention -> mention.type() == EntityClass.ORGANIZATION)
            .map(Mention::surface)
            .collect(Collectors.toSet());
    Scene scene = new Scene(read.report(), read.report().paragraph(FIRST), mentions, organizations);
    return rule.find(scene);
  }

  private static String words(Relation relation) {
    return relation.subject().surface()
        + " "
        + relation.predicate().label()
        + " "
        + relation.object().surface();
  }
}
