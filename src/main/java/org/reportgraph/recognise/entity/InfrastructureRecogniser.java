package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Built facilities and links: <b>轨道交通1号线</b>建设加快推进。 */
final class InfrastructureRecogniser implements Recogniser {
  /** Nouns that mostly stand for a category (农村公路, 乡镇卫生院). */
  private static final Set<String> GENERAL =
      Set.of(
          "道路", "公路", "管网", "路网", "水库", "学校", "医院", "市场", "广场", "卫生院", "小区", "通道", "干道", "主干道",
          "电网", "电站", "幼儿园", "敬老院", "养老院", "中学", "小学", "高速", "高速公路", "铁路", "枢纽", "物流中心", "停车场",
          "管廊", "农贸市场", "批发市场", "夜市", "步行街", "处理厂", "污水处理厂", "充电站", "加油站", "变电站", "服务区", "活动中心",
          "养殖场", "综合体", "口岸", "仓库", "冷库", "活动场", "酒店", "泵站", "灌区", "航道", "客运站", "普通高中", "高中", "国道",
          "省道", "专用线", "旅游公路", "服务站", "站", "数据中心");

  private final HeadedNames headed;

  InfrastructureRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.INFRASTRUCTURE, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, InfrastructureRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (!phrase.proper()
        && sight.cued()
        && !sight.counted()
        && phrase.modifierLength() >= 2
        && phrase.head().length() >= 2
        && !GENERAL.contains(phrase.head())) {
      return 0.5;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
