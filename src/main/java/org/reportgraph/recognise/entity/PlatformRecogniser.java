package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Information systems: 搭建<b>贵阳市中小企业云平台</b>。 */
final class PlatformRecogniser implements Recogniser {
  private final HeadedNames headed;

  PlatformRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DIGITAL_PLATFORM, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>(headed.find(line, PlatformRecogniser::confidence));
    for (Phrase phrase : line.phrases()) {
      int first = phrase.first();
      if (line.at(first).equals("智慧")
          && NameWords.SMART.has(line.at(first + 1))
          && phrase.end() == first + 2) {
        Span span = new Span(line.tokens().get(first).begin(), line.tokens().get(first + 1).end());
        found.add(line.mention(span, EntityClass.DIGITAL_PLATFORM, "smart", 0.9));
      }
    }
    return found;
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (!phrase.proper()
        && sight.cued()
        && !sight.counted()
        && phrase.modifierLength() >= (phrase.head().equals("云") ? 2 : 4)) {
      return 0.55;
    }
    return HeadedNames.placeLike(phrase, sight);
  }
}
