package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/**
 * Names that end in a head noun of their class. How sure such a phrase is a name depends on the
 * words before the noun, on the verbs around it, and on whether things are counted there.
 */
final class HeadedNames {
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

  private Optional<Mention> mention(Line line, Phrase phrase, Policy policy) {
    boolean counted =
        (line.kind(phrase.first() - 1) == Token.Kind.NUMBER
                && !edition(line.at(phrase.first() - 1)))
            || (phrase.end() == phrase.last() && line.kind(phrase.last()) == Token.Kind.NUMBER);
    Sight sight = new Sight(cues.speakFor(type, line, phrase), counted);
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
