package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/**
 * Links and facilities in a row that share the noun of the last: <b>荣乌、曲港、津石高速</b>建成通车。 Their parts
 * cannot stand alone, so that they are one name.
 */
final class SharedHeads implements Recogniser {
  private static final int LONGEST_PART = 8;

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      if (NameWords.SHARED_HEAD.has(phrase.head()) && phrase.proper() && !phrase.loose()) {
        whole(line, phrase).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Mention> whole(Line line, Phrase last) {
    int first = last.first();
    Optional<Phrase> part = before(line, first);
    while (part.isPresent()) {
      first = part.get().first();
      part = before(line, first);
    }
    if (first == last.first()) {
      return Optional.empty();
    }
    Span span = new Span(line.tokens().get(first).begin(), last.span().end());
    return Optional.of(line.mention(span, EntityClass.INFRASTRUCTURE, "shared-heads", 0.85));
  }

  /** The part in front, a proper word or two joined ones without a head of their own. */
  private static Optional<Phrase> before(Line line, int token) {
    String mark = line.at(token - 1);
    if (!mark.equals("、") && !mark.equals("和")) {
      return Optional.empty();
    }
    return line.phrases().stream()
        .filter(phrase -> phrase.end() == token - 1)
        .filter(phrase -> phrase.span().length() <= LONGEST_PART && headless(line, phrase))
        .findFirst();
  }

  private static boolean headless(Line line, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Token.Kind kind = line.kind(i);
      boolean joint = line.textOf(i).equals("至") || line.textOf(i).equals("经");
      boolean nature =
          line.names().name(line.textOf(i)) == EntityClass.NATURAL_FEATURE
              || line.names().name(line.textOf(i)) == EntityClass.REGION;
      if (!joint && !nature && kind != Token.Kind.PLACE && kind != Token.Kind.UNKNOWN) {
        return false;
      }
      if (kind == Token.Kind.UNKNOWN && !phrase.head().isEmpty() && phrase.span().length() > 2) {
        return false;
      }
    }
    return true;
  }
}
