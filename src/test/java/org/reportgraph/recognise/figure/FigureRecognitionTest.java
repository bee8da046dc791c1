package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Status;

class FigureRecognitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "全年生产总值增长11.7%。; 生产总值 11.7% change eq",
        "实现地区生产总值1230.4亿元，同比增长8.5%。; 地区生产总值 1230.4亿元 level eq|地区生产总值 8.5% change eq",
        "城镇、农村常住居民人均可支配收入分别达到29502元和12967元。; 城镇常住居民人均可支配收入 29502元 level eq|农村常住居民人均可支配收入 12967元 level eq",
        "城镇、农村常住居民人均可支配收入分别增长9%左右和10%左右。; 城镇常住居民人均可支配收入 9% change approx|农村常住居民人均可支配收入 10% change approx",
        "第一、二、三产业增加值分别增长5.9%、14.3%、10%。; 第一产业增加值 5.9% change eq|第二产业增加值 14.3% change eq|第三产业增加值 10% change eq",
        "财政收入占国内生产总值的比重由上年的8.9%提高到9.2%。; 财政收入占国内生产总值的比重 8.9% level eq|财政收入占国内生产总值的比重 9.2% level eq",
        "固定、移动电话用户分别增长22.7%和47.2%。; 固定电话用户 22.7% change eq|移动电话用户 47.2% change eq",
        "存贷款余额分别达268.4亿元、92.2亿元。; 存款余额 268.4亿元 level eq|贷款余额 92.2亿元 level eq",
        "刑事发案数、万人发案数分别下降45.43%和49.11%。; 刑事发案数 -45.43% change eq|万人发案数 -49.11% change eq",
        "城乡居民人均可支配收入分别达24961元、10918元，分别增长9.1%和10.8%。; 城镇居民人均可支配收入 24961元 level eq|农村居民人均可支配收入 10918元 level eq|城镇居民人均可支配收入 9.1% change eq|农村居民人均可支配收入 10.8% change eq",
        "垃圾无害化处理率和污染地块安全利用率保持100%。; 垃圾无害化处理率 100% level eq|污染地块安全利用率 100% level eq",
        "满意率和基本满意率达100%。; 满意率和基本满意率 100% level eq",
        "城乡低保标准分别提高48%、65%。; 城市低保标准 48% change eq|农村低保标准 65% change eq",
        "培育6个产业集群，轻工业、重工业增加值分别增长6.8%、7.8%。; 培育产业集群 6个 level eq|轻工业增加值 6.8% change eq|重工业增加值 7.8% change eq",
        "旅游收入、游客人数再创新高，分别增长16.4%、15.8%。; 旅游收入 16.4% change eq|游客人数 15.8% change eq",
        "规模以上工业完成增加值278.5亿元、利税94亿元。; 规模以上工业增加值 278.5亿元 level eq|规模以上工业利税 94亿元 level eq",
      })
  void sharedPartsAreGivenBack(String text, String expected) {
    assertFigures(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "新增各类公园410个。; 新增各类公园 410个 level eq",
        "力争新增大数据领军企业10家以上。; 新增大数据领军企业 10家 level ge",
        "完成棚户区改造1647万平方米。; 棚户区改造 1647万平方米 level eq",
        "引进第三方数据存储和云计算服务企业2至3家。; 引进第三方数据存储和云计算服务企业 2-3家 level eq",
        "建成美丽乡村提高型示范带15条、示范点185个。; 建成美丽乡村提高型示范带 15条 level eq|建成美丽乡村提高型示范点 185个 level eq",
        "开工建设公租房10.16万套、分配8.1万套。; 开工建设公租房 10.16万套 level eq|分配公租房 8.1万套 level eq",
        "升级改造市政道路37条、246万平方米。; 升级改造市政道路 37条 level eq|升级改造市政道路 246万平方米 level eq",
        "16个市政项目加速推进。; 市政项目 16个 level eq",
        "288套保障性住房加速建设。; 建设保障性住房 288套 level eq",
        "力争新增1家上市企业。; 新增上市企业 1家 level eq",
        "新增境内外上市企业6家。; 新增境内外上市企业 6家 level eq",
        "规划建设了18个食品产业园区。; 规划建设食品产业园区 18个 level eq",
        "成功举办绿博会、小交会等29个展会。; 举办展会 29个 level eq",
        "新建扩建道路七条。; 新建扩建道路 7条 level eq",
        "完成4家火电企业超低排放改造。; 火电企业超低排放改造 4家 level eq",
        "完成了对195家散乱污企业的取缔。; 取缔散乱污企业 195家 level eq",
        "453台10蒸吨及以下燃煤锅炉已全部拆除。; 拆除10蒸吨及以下燃煤锅炉 453台 level eq",
        "新建24座公共厕所、2座垃圾转运站以及停车场等配套设施。; 新建公共厕所 24座 level eq|新建垃圾转运站 2座 level eq",
        "绿色化、景观化、系统化治理山体100个以上。; 治理山体 100个 level ge",
        "研究出台首发经济、健康消费等方面促消费政策29项。; 出台促消费政策 29项 level eq",
        "16项督察反馈问题基本整改，剩余9项问题均取得突破性进展。; 整改督察反馈问题 16项 level eq|剩余督察反馈问题 9项 level eq",
        "对全区1131户2397名贫困人口精准识别、建档立卡、帮扶解困。; 贫困人口 1131户 level eq|贫困人口 2397名 level eq",
        "实现1914户、4377人稳定脱贫。; 稳定脱贫 1914户 level eq|稳定脱贫 4377人 level eq",
        "推进亿元以上项目建设，重点推进固定资产投资5000万元以上产业项目237个。; 推进固定资产投资5000万元以上产业项目 237个 level eq",
      })
  void countedActionsKeepTheirVerb(String text, String expected) {
    assertFigures(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "投资800万元实施了薄弱学校改造工程。; 薄弱学校改造工程投资 800万元 level eq",
        "投资2650万元改扩建15个社区党群服务中心。; 改扩建社区党群服务中心投资 2650万元 level eq|改扩建社区党群服务中心 15个 level eq",
        "投资1.2亿元完成16个老旧小区环境综合整治。; 老旧小区环境综合整治投资 1.2亿元 level eq|老旧小区环境综合整治 16个 level eq",
        "持续推进流域综合治理，投资187亿元，实施项目169个。; 流域综合治理投资 187亿元 level eq|流域综合治理项目 169个 level eq",
        "心系群众出行，投资3亿元。; 投资 3亿元 level eq",
        "投资1330万元为全部学校配置教学触控一体机。; 配置教学触控一体机投资 1330万元 level eq",
        "投资4360万元，对雨水管网进行全面改造。; 雨水管网全面改造投资 4360万元 level eq",
      })
  void moneyIsSpentOnSomething(String text, String expected) {
    assertFigures(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "民营经济快速发展，增加值达到15000亿元。; 民营经济增加值 15000亿元 level eq",
        "认真落实惠民政策，增加值达到15000亿元。; 增加值 15000亿元 level eq",
        "首期规模500亿元的科创基金签约落地。; 科创基金首期规模 500亿元 level eq",
        "农民专业合作社发展到2694个，辐射带动农户324万户。; 农民专业合作社 2694个 level eq|农民专业合作社辐射带动农户 324万户 level eq",
        "492项审批事项实现“最多跑一次”。; “最多跑一次”审批事项 492项 level eq",
        "建成产业扶贫项目129个，累计实现收益2545.1万元。; 建成产业扶贫项目 129个 level eq|产业扶贫项目收益 2545.1万元 level eq",
        "办理人大代表建议95件、政协提案136件，满意率100%。; 办理人大代表建议 95件 level eq|办理政协提案 136件 level eq|人大代表建议满意率 100% level eq|政协提案满意率 100% level eq",
        "重大项目投资完成率125.5%。; 重大项目投资完成率 125.5% level eq",
        "制造业重大项目完成投资2831亿元，投资完成率125.5%。; 制造业重大项目投资 2831亿元 level eq|制造业重大项目投资完成率 125.5% level eq",
      })
  void aBareIndicatorIsThatOfTheSubjectBefore(String text, String expected) {
    assertFigures(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "固定资产投资年均增长16%。; 固定资产投资 16% avgChange eq",
        "存款余额达到9928.3亿元，是2011年末的2.66倍。; 存款余额 9928.3亿元 level eq|存款余额 2.66倍 ratio eq",
        "完成技改投资315亿元，为计划的119.7%。; 技改投资 315亿元 level eq|技改投资 119.7% ratio eq",
        "森林覆盖率超过50%。; 森林覆盖率 50% level ge",
        "居民消费价格涨幅控制在3%以内。; 居民消费价格 3% change le",
        "授信额度近60亿元。; 授信额度 60亿元 level approx",
        "工业产销率达到98.4%，提高0.3个百分点。; 工业产销率 98.4% level eq|工业产销率 0.3百分点 change eq",
      })
  void theWordsInFrontTellTheKind(String text, String expected) {
    assertFigures(expected, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“5个100工程”成为经济发展的重要平台。",
        "经济增速连续4年位居全国省会城市第一。",
        "在全国排名第3位。",
        "冶金、医药、化工三大行业支撑有力。",
        "加快推进110千伏变电站建设。",
        "2016年12月召开。",
        "引进世界500强。",
        "轨道交通1号线开通。",
        "地方生产总值[1]稳步增长。",
        "小微企业所得税减半征收。",
        "建成城区2公里充电服务圈。",
        "推进年产40万台1.5TD发动机项目。",
      })
  void numbersThatMeasureNothingAreNoFigures(String text) {
    assertEquals(List.of(), briefs(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "造林绿化127.76万亩。; 2012-2016",
        "森林覆盖率提高到46.5%。; 2016",
        "全市公园总数达到705个。; 2016",
        "累计引进省外到位资金超过5000亿元。; 2012-2016",
        "刑事发案数下降45.43%。; 2012-2016",
        "2015年，完成投资20亿元。; 2015",
        "存款余额是2011年末的2.66倍。; 2012-2016",
      })
  void sumsTakeTheSpanAndLevelsItsLastYear(String text, String period) {
    Figure figure = Figures.of(text, "2012-2016", Status.ACTUAL).get(0);
    assertEquals(period, figure.period().toString());
  }

  @Test
  void theStartOfAWayIsTheYearBefore() {
    List<Figure> figures = Figures.of("城镇化率由上年的50%提高到52%。", "2016", Status.ACTUAL);
    assertEquals("2015", figures.get(0).period().toString());
    assertEquals("2016", figures.get(1).period().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "城市低保标准从796元/月提高至842元/月。; 城市低保标准 796元/月 level eq|城市低保标准 842元/月 level eq",
        "补助标准达到2000元/人·年。; 补助标准 2000元/人·年 level eq",
        "综合能耗减半。; 综合能耗 -50% change eq",
        "市场主体达到9800万户，五年增加70%以上。; 市场主体 9800万户 level eq|市场主体 70% change ge",
        "龙头企业316家，其中国家级2家、省级44家。; 龙头企业 316家 level eq|国家级龙头企业 2家 level eq|省级龙头企业 44家 level eq",
        "打造1个高品质夜间经济聚集区。; 打造高品质夜间经济聚集区 1个 level eq",
        "16个重点项目完成投资26亿元，年度完成率为139.4%。; 重点项目 16个 level eq|重点项目投资 26亿元 level eq|重点项目完成率 139.4% level eq",
      })
  void nothingIsMeasuredByHalfAWord(String text, String expected) {
    assertFigures(expected, text);
  }

  private static void assertFigures(String expected, String text) {
    assertEquals(Arrays.asList(expected.split("\\|")), briefs(text));
  }

  private static List<String> briefs(String text) {
    return Figures.of(text, "2016", Status.ACTUAL).stream().map(Figures::brief).toList();
  }
}
