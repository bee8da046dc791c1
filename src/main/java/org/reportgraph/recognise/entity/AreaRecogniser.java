package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/**
 * Administrative units: names of the national table and countries, and unknown words that end like
 * a town or village: 将<b>花溪区</b>建设成为全域文化旅游创新区。
 */
final class AreaRecogniser implements Recogniser {
  private static final List<String> SMALL = List.of("街道", "社区", "镇", "乡", "村");

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      if (token.kind() == Token.Kind.PLACE) {
        found.add(line.mention(token.span(), EntityClass.ADMINISTRATIVE_AREA, "areas", 0.9));
      } else if (token.kind() == Token.Kind.UNKNOWN) {
        town(line, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static java.util.Optional<Mention> town(Line line, int at) {
    String word = line.textOf(at);
    Span span = line.tokens().get(at).span();
    for (String tail : SMALL) {
      boolean inside = word.endsWith(tail) && word.length() > tail.length() + 1;
      boolean behind = line.at(at + 1).equals(tail) && word.length() > 1;
      if ((inside || behind) && word.length() <= 4) {
        Span whole = behind ? new Span(span.begin(), line.tokens().get(at + 1).end()) : span;
        return java.util.Optional.of(
            line.mention(whole, EntityClass.ADMINISTRATIVE_AREA, "towns", 0.7));
      }
    }
    return java.util.Optional.empty();
  }
}
