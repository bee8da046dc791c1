package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Names that reports all over the country use ({@code seeds/names.tsv}): 深入贯彻<b>党的十八大</b>精神。 */
final class KnownNames implements Recogniser {

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      boolean part = NameWords.OPEN_BODY.has(line.textOf(i)) && line.kind(i + 1).nominal();
      boolean counted = token.kind() == Token.Kind.TERM && line.kind(i + 1) == Token.Kind.NUMBER;
      if ((token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.TERM)
          && !part
          && !counted) {
        EntityClass type = line.names().name(line.textOf(i));
        boolean branch = type == EntityClass.ORGANIZATION && line.kind(i - 1) == Token.Kind.PLACE;
        int begin = branch ? line.tokens().get(i - 1).begin() : token.begin();
        found.add(line.mention(new Span(begin, token.end()), type, "names", 0.85));
      } else if (token.kind() == Token.Kind.QUOTE) {
        Span inner = new Span(token.begin() + 1, token.end() - 1);
        EntityClass type = line.names().name(inner.of(line.text()));
        if (type != null) {
          found.add(line.mention(inner, type, "names", 0.85));
        }
      }
    }
    for (String name : line.names().marked()) {
      int at = line.text().indexOf(name);
      while (at >= 0) {
        Span span = new Span(at, at + name.length());
        found.add(line.mention(span, line.names().name(name), "names", 0.95));
        at = line.text().indexOf(name, at + name.length());
      }
    }
    return found;
  }
}
