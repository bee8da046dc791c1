package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Scenic, cultural and heritage places: 推进<b>天河潭景区</b>改造提升。 */
final class ScenicRecogniser implements Recogniser {
  private final HeadedNames headed;

  ScenicRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.SCENIC_AREA, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, ScenicRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    return HeadedNames.placeLike(phrase, sight);
  }
}
