package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/**
 * Administrative units: names of the national table and countries, units of other countries, and
 * unknown words that end like a town or village: 将<b>花溪区</b>建设成为全域文化旅游创新区。
 */
final class AreaRecogniser implements Recogniser {
  private static final List<String> SMALL = List.of("街道", "社区", "镇", "乡", "村");
  private static final List<String> ABROAD = List.of("市", "州", "省", "县", "府");

  private final Set<String> countries = new HashSet<>();

  AreaRecogniser() {
    Table.load("countries.tsv").rows().forEach(row -> countries.add(row.get("name")));
    countries.remove("中国");
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      if (token.kind() == Token.Kind.PLACE) {
        found.add(line.mention(token.span(), EntityClass.ADMINISTRATIVE_AREA, "areas", 0.9));
        abroad(line, i).ifPresent(found::add);
      } else if (token.kind() == Token.Kind.UNKNOWN) {
        town(line, i).ifPresent(found::add);
      }
    }
    return found;
  }

  // 俄罗斯赤塔市 is one name.
  private Optional<Mention> abroad(Line line, int at) {
    String next = line.at(at + 1);
    if (!countries.contains(line.textOf(at)) || line.kind(at + 1) != Token.Kind.UNKNOWN) {
      return Optional.empty();
    }
    int last = ABROAD.contains(line.at(at + 2)) ? at + 2 : at + 1;
    boolean unit = last > at + 1 || ABROAD.contains(next.substring(next.length() - 1));
    Span span = new Span(line.tokens().get(at).begin(), line.tokens().get(last).end());
    return unit
        ? Optional.of(line.mention(span, EntityClass.ADMINISTRATIVE_AREA, "areas", 0.9))
        : Optional.empty();
  }

  private static Optional<Mention> town(Line line, int at) {
    String word = line.textOf(at);
    Span span = line.tokens().get(at).span();
    for (String tail : SMALL) {
      boolean inside = word.endsWith(tail) && word.length() > tail.length() + 1;
      boolean behind = line.at(at + 1).equals(tail) && word.length() > 1;
      if ((inside || behind) && word.length() <= 4) {
        Span whole = behind ? new Span(span.begin(), line.tokens().get(at + 1).end()) : span;
        return Optional.of(line.mention(whole, EntityClass.ADMINISTRATIVE_AREA, "towns", 0.7));
      }
    }
    return Optional.empty();
  }
}
