package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Programs that are a word in quotation marks and what it is: 推进“<b>三变”改革</b>, marks included. */
final class MarkedNames implements Recogniser {
  private static final Set<String> KINDS =
      Set.of(
          "项目", "工程", "政策", "工作", "行动", "计划", "战略", "改革", "机制", "模式", "活动", "制度", "攻坚", "思想", "教育",
          "精神");

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.tokens().size(); i++) {
      if (line.kind(i) == Token.Kind.QUOTE && KINDS.contains(line.at(i + 1))) {
        Span span = new Span(line.tokens().get(i).begin(), line.tokens().get(i + 1).end());
        found.add(line.mention(span, EntityClass.PROGRAM, "marked", 0.95));
      }
    }
    for (Phrase phrase : line.phrases()) {
      int last = phrase.end() - 1;
      if (line.kind(last) == Token.Kind.QUOTE && last > phrase.first() && phrase.head().isEmpty()) {
        Phrase name = phrase.trimmed(line.text(), line.tokens());
        if (name.last() - name.first() > 1 && line.kind(last - 1) != Token.Kind.QUOTE) {
          found.add(line.mention(name.span(), EntityClass.PROGRAM, "marked", 0.7));
        }
      }
    }
    return found;
  }
}
