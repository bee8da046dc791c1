package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/**
 * Names that end in a head noun of their class. How sure such a phrase is a name depends on the
 * words before the noun, on the verbs around it, and on whether things are counted there.
 */
final class HeadedNames {
  /** Classes of which a government has one of a kind. */
  private static final Set<EntityClass> RANKED =
      Set.of(EntityClass.INFRASTRUCTURE, EntityClass.ORGANIZATION);

  private final EntityClass type;
  private final String recogniser;
  private final HeadNouns heads;
  private final Cues cues;

  HeadedNames(EntityClass type, HeadNouns heads, Cues cues) {
    this.type = type;
    this.recogniser = "head-" + type.label();
    this.heads = heads;
    this.cues = cues;
  }

  /** Says how sure a phrase is a name: 0 to 1, 0 for none. */
  interface Policy {
    double confidence(Line line, Phrase phrase, Sight sight);
  }

  /**
   * What can be seen around a phrase.
   *
   * @param cued a verb speaks for the class
   * @param counted a number in front or behind counts such things
   */
  record Sight(boolean cued, boolean counted) {}

  List<Mention> find(Line line, Policy policy) {
    List<Mention> found = new ArrayList<>();
    for (Phrase untrimmed : line.phrases()) {
      if (heads.of(untrimmed.head()).contains(type)) {
        own(line, untrimmed).ifPresent(found::add);
        Phrase phrase =
            type == EntityClass.DESIGNATION || type == EntityClass.EVENT
                ? untrimmed
                : untrimmed.trimmed(line.text(), line.tokens());
        if (phrase.span().length() > untrimmed.head().length()
            && !NameWords.CATEGORY.has(phrase.span().of(line.text()))) {
          mention(line, phrase, policy).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  // 市博物馆: the one of the report's own area.
  private Optional<Mention> own(Line line, Phrase phrase) {
    boolean one =
        RANKED.contains(type)
            && NameWords.OWN_RANK.has(line.at(phrase.first()))
            && phrase.modifierLength() >= 1
            && !phrase.loose()
            && !counted(line, phrase)
            && !NameWords.CATEGORY.has(phrase.span().of(line.text()).substring(1));
    return one ? Optional.of(line.mention(phrase.span(), type, recogniser, 0.7)) : Optional.empty();
  }

  private static boolean counted(Line line, Phrase phrase) {
    return (line.kind(phrase.first() - 1) == Token.Kind.NUMBER
            && !edition(line.at(phrase.first() - 1)))
        || (phrase.end() == phrase.last() && line.kind(phrase.last()) == Token.Kind.NUMBER);
  }

  private Optional<Mention> mention(Line line, Phrase phrase, Policy policy) {
    Sight sight = new Sight(cues.speakFor(type, line, phrase), counted(line, phrase));
    double confidence = policy.confidence(line, phrase, sight);
    return confidence <= 0
        ? Optional.empty()
        : Optional.of(line.mention(phrase.span(), type, recogniser, confidence));
  }

  // 第三届 says which, not how many.
  private static boolean edition(String number) {
    return number.endsWith("届")
        || number.endsWith("次")
        || number.startsWith("首")
        || number.startsWith("新一");
  }

  /** The policy of places: a proper part, or a verb of building and no count. */
  static double placeLike(Phrase phrase, Sight sight) {
    if (phrase.proper()) {
      return (sight.counted() ? 0.6 : 0.75) + (sight.cued() ? 0.1 : 0) - (phrase.loose() ? 0.1 : 0);
    }
    return 0;
  }
}
