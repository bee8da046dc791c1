package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Names in a list that ends by saying what they are: 推进<b>开磷</b>、<b>贵钢</b>、<b>黔轮胎</b>等企业加快转型。 */
final class Lists implements Recogniser {
  private static final int WORDS_TO_NOUN = 6;

  /** Classes whose noun may be followed by what the things do: 等企业技术改造. */
  private static final Set<EntityClass> OPEN =
      Set.of(EntityClass.ORGANIZATION, EntityClass.PROJECT);

  private static final Set<EntityClass> LINKS = Set.of(EntityClass.INFRASTRUCTURE);

  private final Map<String, EntityClass> nouns = new HashMap<>();
  private final HeadNouns heads;

  Lists(HeadNouns heads) {
    this.heads = heads;
    Table.load("list-nouns.tsv")
        .rows()
        .forEach(row -> nouns.put(row.get("noun"), EntityClass.parse(row.get("class"))));
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 1; i < line.tokens().size(); i++) {
      boolean etc = line.textOf(i).equals("等");
      if (etc || line.kind(i) == Token.Kind.NUMBER) {
        Optional<EntityClass> type = noun(line, etc ? i + 1 : i);
        if (type.isPresent() && (etc || listed(line, i))) {
          if (etc && LINKS.contains(type.get())) {
            shared(line, i).ifPresent(found::add);
          }
          items(line, i, type.get(), found);
        }
      }
    }
    return found;
  }

  // Without 等, only what stands in a row.
  private static boolean listed(Line line, int end) {
    Optional<Phrase> last = phraseEndingAt(line, end);
    return last.isPresent() && line.at(last.get().first() - 1).equals("、");
  }

  private Optional<EntityClass> noun(Line line, int from) {
    Optional<EntityClass> type = Optional.empty();
    for (int i = from; i < from + WORDS_TO_NOUN; i++) {
      Token.Kind kind = line.kind(i);
      if (!kind.nominal() && kind != Token.Kind.NUMBER) {
        break;
      }
      String word = line.at(i);
      type = Optional.empty();
      for (int cut = 0; cut < word.length() && type.isEmpty(); cut++) {
        type = Optional.ofNullable(nouns.get(word.substring(cut)));
      }
      if (type.isPresent()
          && (!line.kind(i + 1).nominal()
              || NameWords.LIGHT.has(line.at(i + 1))
              || OPEN.contains(type.get()))
          && nouns.get(line.at(i + 1)) == null) {
        return type;
      }
    }
    return Optional.empty();
  }

  // 观音、花滩子等大型水库: parts without a head of their own are one name with it.
  private Optional<Mention> shared(Line line, int etc) {
    int first = etc;
    Optional<Phrase> phrase = phraseEndingAt(line, etc);
    while (phrase.isPresent()) {
      Phrase part = phrase.get();
      if (!part.head().isEmpty() || !part.proper() || part.span().length() > 8) {
        return Optional.empty();
      }
      first = part.first();
      phrase = line.at(first - 1).equals("、") ? phraseEndingAt(line, first - 1) : Optional.empty();
    }
    int end = etc + 1;
    while (line.kind(end).nominal() && !NameWords.LIGHT.has(line.at(end))) {
      end++;
    }
    if (first == etc || end == etc + 1) {
      return Optional.empty();
    }
    Span span = new Span(line.tokens().get(first).begin(), line.tokens().get(end - 1).end());
    return Optional.of(line.mention(span, EntityClass.INFRASTRUCTURE, "lists", 0.85));
  }

  private void items(Line line, int end, EntityClass type, List<Mention> found) {
    int before = end;
    while (true) {
      Optional<Phrase> phrase = phraseEndingAt(line, before);
      if (phrase.isEmpty()) {
        return;
      }
      item(line, phrase.get(), type).ifPresent(found::add);
      before = phrase.get().first();
      String mark = line.at(before - 1);
      if (!mark.equals("、") && !mark.equals("和") && !mark.equals("与") && !mark.equals("及")) {
        return;
      }
      before--;
    }
  }

  private Optional<Mention> item(Line line, Phrase phrase, EntityClass type) {
    if (type == EntityClass.PROGRAM
        && line.names().name(phrase.span().of(line.text())) == EntityClass.REGION) {
      return Optional.of(line.mention(phrase.span(), type, "lists", 0.95));
    }
    List<EntityClass> own = heads.of(phrase.head());
    boolean whole = phrase.last() == phrase.end();
    EntityClass of = own.isEmpty() || own.contains(type) || phrase.loose() ? type : own.get(0);
    boolean light = !whole && !phrase.loose() && !own.isEmpty();
    Span span =
        light
            ? phrase.span()
            : new Span(phrase.span().begin(), line.tokens().get(phrase.end() - 1).end());
    if (phrase.end() - phrase.first() == 1 && line.kind(phrase.first()) == Token.Kind.QUOTE) {
      span = new Span(span.begin() + 1, span.end() - 1);
    }
    boolean known = phrase.proper() || span.length() >= 4;
    return span.length() < 2 || !known
        ? Optional.empty()
        : Optional.of(line.mention(span, of, "lists", phrase.proper() ? 0.82 : 0.5));
  }

  private static Optional<Phrase> phraseEndingAt(Line line, int token) {
    return line.phrases().stream().filter(phrase -> phrase.end() == token).findFirst();
  }
}
