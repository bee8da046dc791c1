package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Companies, banks, institutes, agencies: <b>浦发银行贵阳分行</b>入驻。 */
final class OrganizationRecogniser implements Recogniser {
  /** Nouns of bodies of which there is one of a kind: 大数据国家工程实验室. */
  private static final Set<String> SPECIFIC =
      Set.of(
          "实验室", "重点实验室", "交易所", "孵化器", "研发中心", "服务中心", "管理中心", "研究院", "联盟", "委员会", "发展基金", "集团",
          "创新中心");

  private static final Set<String> FOUNDING = Set.of("成立", "组建", "设立", "挂牌", "组建成立", "挂牌成立");

  /** Words for trades that end the names of companies, behind a brand alone. */
  private static final Set<String> GENERAL =
      Set.of(
          "食品", "建材", "钢铁", "化工", "酒业", "饮料", "纺织", "生物", "能源", "电气", "电子", "机械", "新材料", "新能源",
          "智能", "光电", "光伏", "矿业", "水泥", "农业", "科技", "汽车", "保险", "证券", "股份", "制药", "药业", "牧业", "乳业",
          "社", "院", "局", "厅", "基金", "中心");

  private final HeadedNames headed;

  OrganizationRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.ORGANIZATION, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, OrganizationRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    boolean founded = FOUNDING.contains(line.verbBefore(phrase.first()));
    if (!phrase.proper() && founded && !sight.counted() && phrase.modifierLength() >= 3) {
      return 0.55;
    }
    if (!phrase.proper()
        && SPECIFIC.contains(phrase.head())
        && !sight.counted()
        && phrase.modifierLength() >= 3) {
      return sight.cued() || phrase.modifierLength() >= 5 ? 0.6 : 0;
    }
    if (GENERAL.contains(phrase.head()) && !phrase.brand()) {
      return 0;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
