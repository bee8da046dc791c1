package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Companies, banks, institutes, agencies: <b>浦发银行贵阳分行</b>入驻。 */
final class OrganizationRecogniser implements Recogniser {
  /** Words that say of which kind. */
  private static final Pattern KIND = Pattern.compile(".*[型式性化级类]");

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
    if (NameWords.TRADE.has(phrase.head()) && !company(line, phrase)) {
      return 0;
    }
    return HeadedNames.placeLike(phrase, sight);
  }

  // 奥博|生物 is a company, 新能源|汽车 and 城郊型|农业 are trades.
  private static boolean company(Line line, Phrase phrase) {
    boolean brand = false;
    for (int i = phrase.first(); i < phrase.last() - 1 || i == phrase.first(); i++) {
      Token.Kind kind = line.kind(i);
      String word = line.textOf(i);
      brand |=
          (kind == Token.Kind.UNKNOWN && !KIND.matcher(word).matches()) || kind == Token.Kind.NAME;
      if (kind == Token.Kind.LATIN || kind == Token.Kind.QUOTE) {
        return false;
      }
    }
    Token.Kind first = line.kind(phrase.first());
    return brand && (first.brand() || first == Token.Kind.PLACE);
  }
}
