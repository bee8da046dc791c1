package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Rivers, lakes, mountains: <b>南明河</b>水环境持续改善。 */
final class NatureRecogniser implements Recogniser {
  private final HeadedNames headed;

  NatureRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.NATURAL_FEATURE, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, NatureRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    return phrase.span().length() > 8 ? 0 : HeadedNames.placeLike(phrase, sight);
  }
}
