package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Titles and ranks conferred or sought: 获批<b>全国移动金融试点城市</b>。 */
final class DesignationRecogniser implements Recogniser {
  /** Ranks of sights: 国家5A级旅游景区. */
  private static final Pattern STARS =
      Pattern.compile("(?:国家)?(?:[2-5２-５]?A{1,5}|[2-5]A)级(?:国家)?(?:旅游)?景区");

  private final HeadedNames headed;

  DesignationRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DESIGNATION, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>(headed.find(line, DesignationRecogniser::confidence));
    Matcher matcher = STARS.matcher(line.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(line.mention(span, EntityClass.DESIGNATION, "stars", 0.95));
    }
    return found;
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    String words = phrase.span().of(line.text());
    boolean ranked = NameWords.RANK.begins(words);
    if (phrase.loose()) {
      return 0;
    }
    if (sight.cued()) {
      return sight.counted() && !ranked
          ? 0
          : ranked ? 0.85 : phrase.modifierLength() >= 2 ? 0.65 : 0;
    }
    if (NameWords.STATUS.has(phrase.head()) && !sight.counted() && phrase.modifierLength() >= 4) {
      return 0.6;
    }
    return ranked && phrase.modifierLength() >= 4 && !sight.counted() ? 0.55 : 0;
  }
}
