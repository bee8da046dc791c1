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
    return HeadedNames.placeLike(phrase, sight);
  }
}
