package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Companies, banks, institutes, agencies: <b>浦发银行贵阳分行</b>入驻。 */
final class OrganizationRecogniser implements Recogniser {
  private final HeadedNames headed;

  OrganizationRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.ORGANIZATION, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, OrganizationRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    boolean founded = NameWords.FOUNDING.has(line.verbBefore(phrase.first()));
    if (!phrase.proper() && founded && !sight.counted() && phrase.modifierLength() >= 3) {
      return 0.55;
    }
    if (!phrase.proper()
        && NameWords.SINGLE_BODY.has(phrase.head())
        && !sight.counted()
        && phrase.modifierLength() >= 3) {
      return sight.cued() || phrase.modifierLength() >= 5 ? 0.6 : 0;
    }
    if (NameWords.TRADE.has(phrase.head()) && !phrase.brand()) {
      return 0;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
