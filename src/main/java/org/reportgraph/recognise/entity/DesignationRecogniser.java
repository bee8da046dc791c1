package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Aims of a place: 质量强省. */
  private static final Pattern STRONG = Pattern.compile("[\\u4e00-\\u9fff]{2,5}强[省市县区旗国]");

  private final HeadedNames headed;

  DesignationRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DESIGNATION, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>(headed.find(line, DesignationRecogniser::confidence));
    line.phrases().forEach(phrase -> awarded(line, phrase).ifPresent(found::add));
    Matcher matcher = STARS.matcher(line.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(line.mention(span, EntityClass.DESIGNATION, "stars", 0.95));
    }
    return found;
  }

  // 被评为|全国优秀公安局: behind such a verb any ranked name is a title.
  private static Optional<Mention> awarded(Line line, Phrase phrase) {
    int last = phrase.head().isEmpty() || phrase.loose() ? phrase.end() : phrase.last();
    Span span = new Span(phrase.span().begin(), line.tokens().get(last - 1).end());
    boolean title =
        NameWords.AWARD.has(line.verbBefore(phrase.first()))
            && NameWords.RANK.begins(span.of(line.text()))
            && span.length() >= 6
            && line.kind(phrase.first() - 1) != Token.Kind.NUMBER
            && (line.kind(last) == Token.Kind.MARK || line.kind(last) == Token.Kind.ADVERB)
            && !NameWords.LIGHT.has(line.at(last - 1));
    return title
        ? Optional.of(line.mention(span, EntityClass.DESIGNATION, "awards", 0.8))
        : Optional.empty();
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    String words = phrase.span().of(line.text());
    boolean ranked = NameWords.RANK.begins(words);
    if (phrase.loose()) {
      return 0;
    }
    if (STRONG.matcher(words).matches() && !sight.counted()) {
      return 0.75;
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
