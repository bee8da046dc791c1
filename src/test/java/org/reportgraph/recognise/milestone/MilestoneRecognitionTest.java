package org.reportgraph.recognise.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneRecognitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "建成[旅游云|DigitalPlatform]。; 旅游云 completed",
        "[中环路|Infrastructure]投入使用。; 中环路 opened",
        "深入推进[“三变”改革|Program]。; “三变”改革 ongoing",
        "启动[花溪恒大童世界|Project]建设。; 花溪恒大童世界 started",
        "推进[正大小镇|DevelopmentZone]等项目落地。; 正大小镇 started",
        "加快[南明河|NaturalFeature]综合治理。; 南明河 upgraded",
        "办好[数博会|Event]。; 数博会 held",
        "荣获[全国双拥模范城|Designation]称号。; 全国双拥模范城 attained",
        "申建[国家大数据交易平台|DigitalPlatform]。; 国家大数据交易平台 planned",
        "[棒棒娃食品|Project]进入设备调试阶段。; 棒棒娃食品 ongoing",
        "[经二路|Infrastructure]具备通车条件。; 经二路 completed",
        "启动[九九消费季|Event]。; 九九消费季 started",
        "出台[贵阳市数据安全条例|Document]。; 贵阳市数据安全条例 completed",
      })
  void readsTheVerb(String marked, String expected) {
    assertEquals(List.of(expected + " 2017 target"), Readings.of(marked));
  }

  @Test
  void aFusedVerbBehindItsThingsSaysTwoPhasesOfEach() {
    assertEquals(
        List.of(
            "甲厂 completed 2017 target",
            "甲厂 opened 2017 target",
            "乙厂 completed 2017 target",
            "乙厂 opened 2017 target"),
        Readings.of("[甲厂|Infrastructure]、[乙厂|Infrastructure]等项目建成投产。"));
  }

  @Test
  void aVerbInFrontGovernsAWholeList() {
    assertEquals(
        List.of("公园路 ongoing 2017 target", "贵惠大道 ongoing 2017 target"),
        Readings.of("抓好[公园路|Infrastructure]、[贵惠大道|Infrastructure]等道路建设。"));
  }

  @Test
  void aClauseWithoutANameGoesOnAboutTheThingBefore() {
    assertEquals(
        List.of("甲项目 started 2015 actual", "甲项目 completed 2019 target", "甲项目 opened 2019 target"),
        Readings.of("[甲项目|Project]2015年10月开工建设，预计2019年7月竣工投产。"));
  }

  @Test
  void aClauseWithoutANameGoesOnAboutTheWorksThatEndTheClauseBefore() {
    assertEquals(
        List.of("甲项目 completed 2017 target", "甲项目 opened 2017 target"),
        Readings.of("总投资8亿元的[甲项目|Project]，年底前竣工投产。"));
    assertEquals(
        List.of(
            "甲食品 completed 2017 target",
            "甲食品 opened 2017 target",
            "乙公司 completed 2017 target",
            "乙公司 opened 2017 target"),
        Readings.of("加大[甲食品|Project]、[乙公司|Organization]等项目的协调力度，尽快建成投产。"));
  }

  @Test
  void whatDescribesAListMayStandBetweenItAndItsVerb() {
    assertEquals(
        List.of("甲厂 started 2017 target"), Readings.of("[甲厂|Project]等总投资超过10亿元的9个项目开工建设。"));
  }

  @Test
  void companiesSettleHere() {
    assertEquals(
        List.of("甲集团 started 2017 target", "乙集团 started 2017 target"),
        Readings.of("[甲集团|Organization]、[乙集团|Organization]等一批知名企业落户我市。"));
  }

  @Test
  void whatSettlesInAZoneMayStandBehindTheVerb() {
    assertEquals(
        List.of("甲电器 started 2017 target"),
        Readings.of("[乙工业区|DevelopmentZone]新入驻[甲电器|Project]项目。"));
  }

  @Test
  void aCountOfTitlesDoesNotTakeTheVerbFromTheThings() {
    assertEquals(
        List.of("甲馆 upgraded 2017 target", "乙公园 upgraded 2017 target"),
        Readings.of("[甲馆|Infrastructure]、[乙公园|Park]两个[4A级景区|Designation]完成升级改造。"));
  }

  @Test
  void whatIsJoinedIsNotItselfPushedForward() {
    assertEquals(List.of(), Readings.of("加快推进文旅资源融入[黔中城市群|Region]。"));
  }

  @Test
  void aRegionBeforeANounTellsWhere() {
    assertEquals(List.of(), Readings.of("打造[京津冀|Region]文化旅游目的地。"));
    assertEquals(List.of("京津冀 ongoing 2017 target"), Readings.of("推进[京津冀|Region]协同发展。"));
  }

  @Test
  void aPlaceHasNoMilestones() {
    assertEquals(List.of(), Readings.of("加快[花溪区|AdministrativeArea]建设。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[初心桥|Infrastructure]完成拓宽改造。; 初心桥 upgraded",
        "[哈克遗址博物馆|Infrastructure]实现公司化运营。; 哈克遗址博物馆 opened",
        "[黑羊站水厂|Infrastructure]实现水源切换。; 黑羊站水厂 completed",
        "[脱贫攻坚|Program]取得决定性胜利。; 脱贫攻坚 completed",
        "打赢[脱贫攻坚战|Program]。; 脱贫攻坚战 completed",
      })
  void whatAWorkComesToIsItsPhase(String marked, String expected) {
    assertEquals(List.of(expected + " 2017 target"), Readings.of(marked));
  }

  @Test
  void aVerbRightBehindOneThingIsNotAboutTheNext() {
    assertEquals(
        List.of("天河潭景区 upgraded 2017 target", "阳明文化园 ongoing 2017 target"),
        Readings.of("推进[天河潭景区|ScenicArea]改造提升和[阳明文化园|ScenicArea]等项目建设。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "加快[文化强省|Designation]建设。; 文化强省 ongoing",
        "深化[质量强市|Designation]建设。; 质量强市 ongoing",
        "[共同富裕示范区|Designation]建设扎实推进。; 共同富裕示范区 ongoing",
        "[国家物流枢纽|Designation]获批建设。; 国家物流枢纽 attained",
      })
  void aTitleIsWorkedOnBeforeItIsWon(String marked, String expected) {
    assertEquals(List.of(expected + " 2017 target"), Readings.of(marked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "打通[兴业路|Infrastructure]等断头路。; 兴业路 completed",
        "搞好[第四次经济普查|Program]。; 第四次经济普查 ongoing",
        "[中医院迁建工程|Project]正在建设中。; 中医院迁建工程 ongoing",
        "[乡村振兴|Program]迈出坚实步伐。; 乡村振兴 ongoing",
        "[长三角一体化|Program]走深走实。; 长三角一体化 ongoing",
      })
  void readsMoreVerbs(String marked, String expected) {
    assertEquals(List.of(expected + " 2017 target"), Readings.of(marked));
  }

  @Test
  void aVerbThatEndsAnItemOfAListIsNotAboutTheNext() {
    assertEquals(List.of("甲桥 ongoing 2017 target"), Readings.of("加快村容村貌提升、[甲桥|Infrastructure]建设。"));
    assertEquals(List.of("绿满贵阳 ongoing 2017 target"), Readings.of("推进矿山治理和“[绿满贵阳|Program]”行动。"));
  }

  @Test
  void aVerbBehindAnotherThingOfTheListGivesWayToTheOneInFrontOfAll() {
    assertEquals(
        List.of("甲大桥 started 2017 target"), Readings.of("开工建设[甲大桥|Infrastructure]、花溪水库除险加固等工程。"));
    assertEquals(
        List.of("甲小区 upgraded 2017 target"), Readings.of("完成[甲小区|Infrastructure]、机关大院两个老旧小区改造。"));
  }

  @ParameterizedTest
  @CsvSource({
    "深化与[甲集团|Organization]、[乙集团|Organization]等企业合作。",
    "依托[甲开发区|DevelopmentZone]扩大制度型开放。",
    "加强对[甲开发区|DevelopmentZone]工作的领导。",
    "[甲开发区|DevelopmentZone]实现跨越式发展。",
  })
  void partnersAndGeneralWordsSayNothingOfAThing(String marked) {
    assertEquals(List.of(), Readings.of(marked));
  }

  @ParameterizedTest
  @CsvSource({
    "新增[省级质量标杆企业|Designation]1家。",
    "抓住[雄安新区|DevelopmentZone]建设的重大历史机遇。",
    "坚持[项目为王|Program]理念。",
    "打造[内陆开放型经济试验区|Designation]的“桥头堡”。"
  })
  void countsPledgesAndOccasionsAreNoMilestones(String marked) {
    assertEquals(List.of(), Readings.of(marked));
  }
}
