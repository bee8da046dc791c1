package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Meetings, fairs, contests, festivals: 举办<b>贵阳国际马拉松赛</b>。 */
final class EventRecogniser implements Recogniser {
  /** Short names of fairs: 数博会, 西洽会. */
  private static final List<String> FAIRS = List.of("博会", "交会", "洽会");

  private static final Pattern FAIR =
      Pattern.compile(
          "(?:(?<![\\u4e00-\\u9fff])|(?<=举办|办好|打造|力争|届))[\\u4e00-\\u9fff]{1,2}(?:"
              + String.join("|", FAIRS)
              + ")");

  private final HeadedNames headed;

  EventRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.EVENT, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>(headed.find(line, EventRecogniser::confidence));
    if (FAIRS.stream().noneMatch(line.text()::contains)) {
      return found;
    }
    Matcher matcher = FAIR.matcher(line.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(line.mention(span, EntityClass.EVENT, "fairs", 0.8));
    }
    return found;
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (sight.cued() && !sight.counted() && phrase.modifierLength() >= 1) {
      return 0.8;
    }
    return phrase.proper() && !sight.counted() ? 0.55 : 0;
  }
}
