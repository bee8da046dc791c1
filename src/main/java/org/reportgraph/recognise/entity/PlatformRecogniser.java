package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Information systems: 搭建<b>贵阳市中小企业云平台</b>。 */
final class PlatformRecogniser implements Recogniser {
  private final HeadedNames headed;

  PlatformRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DIGITAL_PLATFORM, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, PlatformRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (!phrase.proper() && sight.cued() && !sight.counted() && phrase.modifierLength() >= 5) {
      return 0.55;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
