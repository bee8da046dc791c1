package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Named areas that are no units and no zones: 推进<b>小关片区</b>开发建设。 */
final class RegionRecogniser implements Recogniser {
  private final HeadedNames headed;

  RegionRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.REGION, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, RegionRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    return HeadedNames.placeLike(phrase, sight);
  }
}
