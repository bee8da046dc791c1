package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Strategies, plans, campaigns, reforms: 深化<b>国有企业改革</b>。 */
final class ProgramRecogniser implements Recogniser {
  /** So many doings, not named: 三大战略. */
  private static final Pattern GENERIC = Pattern.compile("[一二三四五六七八九十]{1,2}[大项个类].{2}");

  private final HeadedNames headed;
  private final HeadNouns heads;

  ProgramRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.PROGRAM, heads, cues);
    this.heads = heads;
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, this::confidence);
  }

  private double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (sight.counted()) {
      return 0;
    }
    String words = phrase.span().of(line.text());
    boolean quoted = words.indexOf('“') >= 0 || words.indexOf('"') >= 0;
    if (quoted && phrase.head().endsWith("工程")) {
      return 0.9;
    }
    if (GENERIC.matcher(words).matches()
        || (NameWords.COUNTLESS_KIND.has(phrase.head()) && !quoted)) {
      return 0;
    }
    if (phrase.head().endsWith("工程") && heads.works(line, phrase)) {
      return 0;
    }
    if (phrase.head().equals("工程")) {
      return sight.cued() && !phrase.brand() && phrase.modifierLength() >= 4 ? 0.6 : 0;
    }
    if (NameWords.LOOSE_KIND.has(phrase.head())) {
      return sight.cued() && (phrase.brand() || phrase.modifierLength() >= 6) ? 0.55 : 0;
    }
    boolean weak = NameWords.WEAK_KIND.has(phrase.head());
    if (weak && !phrase.proper() && !(sight.cued() && phrase.modifierLength() >= 4)) {
      return 0;
    }
    if (!sight.cued() && !phrase.brand() && phrase.modifierLength() < 4) {
      return 0;
    }
    return (sight.cued() ? 0.75 : 0.6) - (weak ? 0.15 : 0);
  }
}
