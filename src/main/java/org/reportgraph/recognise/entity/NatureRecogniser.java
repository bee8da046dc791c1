package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Rivers, lakes, mountains: <b>南明河</b>水环境持续改善。 */
final class NatureRecogniser implements Recogniser {
  private static final String WATERS = "河湖江";

  private final HeadedNames headed;

  NatureRecogniser(HeadNouns heads, Cues cues) {
    headed = new HeadedNames(EntityClass.NATURAL_FEATURE, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>(headed.find(line, NatureRecogniser::confidence));
    for (Token token : line.tokens()) {
      int end = token.end();
      boolean brief = token.span().length() == 2 && token.kind() == Token.Kind.PLACE;
      if (brief && end < line.text().length() && WATERS.indexOf(line.text().charAt(end)) >= 0) {
        Span span = new Span(token.begin(), end + 1);
        found.add(line.mention(span, EntityClass.NATURAL_FEATURE, "waters", 0.85));
      }
    }
    return found;
  }

  private static double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    String words = phrase.span().of(line.text());
    boolean verb = "跨拓沿入护清治进环".indexOf(words.charAt(0)) >= 0;
    return verb || phrase.span().length() > 8 ? 0 : HeadedNames.placeLike(phrase, sight);
  }
}
