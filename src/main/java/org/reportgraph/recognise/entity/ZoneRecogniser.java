package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Zones for industry, trade, science or education: 启动<b>贵阳北部农产品电商物流园</b>建设。 */
final class ZoneRecogniser implements Recogniser {
  private final HeadedNames headed;

  ZoneRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DEVELOPMENT_ZONE, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, ZoneRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (NameWords.STATUS_ZONE.has(phrase.head())) {
      return phrase.proper() ? 0.5 : 0;
    }
    if (!phrase.proper() && sight.cued() && !sight.counted() && phrase.modifierLength() >= 5) {
      return 0.55;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
