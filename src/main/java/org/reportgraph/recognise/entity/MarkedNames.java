package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/**
 * Names that are a word in quotation marks and what it is (推进“<b>三变”改革</b>), or what it is about
 * and the word (持续开展<b>森林保护“六个严禁”</b>), marks included.
 */
final class MarkedNames implements Recogniser {
  /** So many of a kind, or a campaign: 六个严禁, 十大重点工程, 一号工程; 大会战. */
  private static final Pattern COUNTED =
      Pattern.compile("[一二三四五六七八九十百千万两双0-9]+(?:个|项|大|级|号|类|化|纵|种).{1,12}|.{0,2}(?:战|会战)");

  /** Longest part in front of the marks, in characters. */
  private static final int LONGEST_TOPIC = 10;

  private final HeadNouns heads;

  MarkedNames(HeadNouns heads) {
    this.heads = heads;
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.tokens().size(); i++) {
      if (line.kind(i) == Token.Kind.QUOTE && NameWords.MARKED_KIND.has(line.at(i + 1))) {
        Span span = new Span(line.tokens().get(i).begin(), line.tokens().get(i + 1).end());
        found.add(line.mention(span, EntityClass.PROGRAM, "marked", 0.95));
      }
    }
    for (Phrase phrase : line.phrases()) {
      topic(line, phrase).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention> topic(Line line, Phrase phrase) {
    int last = phrase.end() - 1;
    if (line.kind(last) != Token.Kind.QUOTE || !phrase.head().isEmpty()) {
      return Optional.empty();
    }
    Phrase name = phrase.trimmed(line.text(), line.tokens());
    String words = line.at(last).substring(1, line.at(last).length() - 1);
    int topic = name.span().length() - words.length() - 2;
    boolean only = name.last() - name.first() == 2;
    boolean place = only && line.kind(name.first()) == Token.Kind.PLACE;
    List<EntityClass> classes = heads.of(heads.endingAt(words, 0, words.length()));
    if (topic == 0
        || topic > LONGEST_TOPIC
        || line.kind(last - 1) == Token.Kind.QUOTE
        || classes.contains(EntityClass.PERSON)) {
      return Optional.empty();
    }
    boolean title =
        classes.contains(EntityClass.DESIGNATION)
            && NameWords.RANK.begins(name.span().of(line.text()));
    if (title || (place && !classes.isEmpty())) {
      EntityClass type = title ? EntityClass.DESIGNATION : classes.get(0);
      return Optional.of(line.mention(name.span(), type, "marked", 0.75));
    }
    return COUNTED.matcher(words).matches()
        ? Optional.of(line.mention(name.span(), EntityClass.PROGRAM, "marked", 0.7))
        : Optional.empty();
  }
}
