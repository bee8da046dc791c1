package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Programs named by an aim and a place: 大力推进<b>平安徐水</b>、<b>法治徐水</b>建设。 */
final class Brands implements Recogniser {
  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.tokens().size(); i++) {
      String next = line.at(i + 1);
      boolean place =
          (line.kind(i + 1) == Token.Kind.PLACE && next.length() <= 3) || next.equals("中国");
      boolean opens = !line.kind(i - 1).nominal();
      if (place
          && opens
          && NameWords.AIM.has(line.at(i))
          && !line.kind(i + 2).equals(Token.Kind.UNKNOWN)) {
        Span span = new Span(line.tokens().get(i).begin(), line.tokens().get(i + 1).end());
        found.add(line.mention(span, EntityClass.PROGRAM, "brands", 0.75));
      }
    }
    return found;
  }
}
