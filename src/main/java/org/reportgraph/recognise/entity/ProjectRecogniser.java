package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Single works: <b>引子渡调水工程</b>建设。 */
final class ProjectRecogniser implements Recogniser {
  private final HeadedNames headed;

  ProjectRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.PROJECT, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, ProjectRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    String words = phrase.span().of(line.text());
    boolean quoted = words.indexOf('“') >= 0 || words.indexOf('"') >= 0;
    if (quoted && phrase.head().endsWith("工程")) {
      return 0;
    }
    if (!phrase.proper() && sight.cued() && !sight.counted() && phrase.modifierLength() >= 6) {
      return 0.45;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
