package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Strategies, plans, campaigns, reforms: 深化<b>国有企业改革</b>。 */
final class ProgramRecogniser implements Recogniser {
  /** Nouns of doings that any government has; only long or marked ones are names. */
  private static final Set<String> LOOSE_KINDS =
      Set.of(
          "机制", "制度", "工作机制", "体系", "协调机制", "模式", "教育", "整治", "综合整治", "综合利用", "资源利用", "政策", "一体化",
          "网络");

  private final HeadedNames headed;

  ProgramRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.PROGRAM, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, ProgramRecogniser::confidence);
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    if (sight.counted()) {
      return 0;
    }
    if (phrase.head().equals("工程")) {
      String words = phrase.span().of(line.text());
      boolean quoted = words.indexOf('“') >= 0 || words.indexOf('"') >= 0;
      return quoted
          ? 0.9
          : sight.cued() && !phrase.brand() && phrase.modifierLength() >= 4 ? 0.6 : 0;
    }
    if (LOOSE_KINDS.contains(phrase.head())) {
      return sight.cued() && (phrase.brand() || phrase.modifierLength() >= 6) ? 0.55 : 0;
    }
    boolean weak =
        List.of("制度", "机制", "体系", "制", "年", "教育", "整治", "政策", "模式", "工程", "活动", "试点", "规划", "方案")
            .contains(phrase.head());
    if (weak && !phrase.proper() && !(sight.cued() && phrase.modifierLength() >= 4)) {
      return 0;
    }
    if (!sight.cued() && !phrase.brand() && phrase.modifierLength() < 4) {
      return 0;
    }
    return (sight.cued() ? 0.75 : 0.6) - (weak ? 0.15 : 0);
  }
}
