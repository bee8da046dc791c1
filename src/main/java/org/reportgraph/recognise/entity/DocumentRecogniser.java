package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Laws, plans, standards, decisions: 起草<b>贵阳市数据安全条例</b>。 */
final class DocumentRecogniser implements Recogniser {
  private final HeadedNames headed;

  DocumentRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DOCUMENT, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, DocumentRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (sight.counted()) {
      return 0;
    }
    if (sight.cued() && phrase.modifierLength() >= 4) {
      return 0.75;
    }
    return phrase.proper() ? 0.55 : 0;
  }
}
