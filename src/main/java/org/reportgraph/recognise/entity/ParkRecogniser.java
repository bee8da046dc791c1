package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Parks open to people: 成功打造<b>阿哈湖国家湿地公园</b>。 */
final class ParkRecogniser implements Recogniser {
  private final HeadedNames headed;

  ParkRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.PARK, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, ParkRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    return HeadedNames.placeLike(phrase, sight);
  }
}
