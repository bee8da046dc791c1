package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Built facilities and links: <b>轨道交通1号线</b>建设加快推进。 */
final class InfrastructureRecogniser implements Recogniser {
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
        && !NameWords.COMMON_FACILITY.has(phrase.head())) {
      return 0.5;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
