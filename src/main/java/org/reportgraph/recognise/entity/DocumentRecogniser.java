package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Laws, plans, standards, decisions: 起草<b>贵阳市数据安全条例</b>。 */
final class DocumentRecogniser implements Recogniser {
  /** Rules by their number of articles: 中央八项规定. */
  private static final Pattern ARTICLES =
      Pattern.compile(
          "(?:中央|省委|市委|县委|区委|旗委|州委|自治区党委)[一二三四五六七八九十百]{1,4}[项条](?:规定|意见|措施|禁令|要求|实施细则)");

  private final HeadedNames headed;

  DocumentRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.DOCUMENT, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>(headed.find(line, DocumentRecogniser::confidence));
    Matcher matcher = ARTICLES.matcher(line.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(line.mention(span, EntityClass.DOCUMENT, "articles", 0.95));
    }
    return found;
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
