package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Meetings, fairs, contests, festivals: 举办<b>贵阳国际马拉松赛</b>。 */
final class EventRecogniser implements Recogniser {
  private final HeadedNames headed;

  EventRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.EVENT, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, EventRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (sight.cued() && !sight.counted() && phrase.modifierLength() >= 2) {
      return 0.8;
    }
    return phrase.proper() && !sight.counted() ? 0.55 : 0;
  }
}
