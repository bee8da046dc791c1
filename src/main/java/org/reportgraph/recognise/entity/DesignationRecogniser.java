package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Titles and ranks conferred or sought: 获批<b>全国移动金融试点城市</b>。 */
final class DesignationRecogniser implements Recogniser {
  private final HeadedNames headed;

  DesignationRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DESIGNATION, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, DesignationRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    String words = phrase.span().of(line.text());
    boolean ranked =
        List.of("国家", "全国", "省级", "中国", "世界", "国际", "全球", "省", "市级").stream()
            .anyMatch(words::startsWith);
    if (phrase.loose()) {
      return 0;
    }
    if (sight.cued()) {
      return sight.counted() && !ranked
          ? 0
          : ranked ? 0.85 : phrase.modifierLength() >= 2 ? 0.65 : 0;
    }
    return ranked && phrase.modifierLength() >= 4 && !sight.counted() ? 0.55 : 0;
  }
}
