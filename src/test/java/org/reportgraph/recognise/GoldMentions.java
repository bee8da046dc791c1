package org.reportgraph.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Span;

/** Mentions made of the annotated entities of a paragraph: what a perfect recogniser would find. */
final class GoldMentions {
  private GoldMentions() {}

  /** Every occurrence of each surface, longer surfaces first, without overlaps, in text order. */
  static List<Mention> of(Paragraph paragraph, Annotation gold) {
    List<Mention> mentions = new ArrayList<>();
    gold.entities().stream()
        .sorted(
            Comparator.comparingInt((Annotation.NamedThing e) -> -e.surface().length())
                .thenComparing(e -> e.surface()))
        .forEach(entity -> addAll(mentions, paragraph, entity));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private static void addAll(
      List<Mention> mentions, Paragraph paragraph, Annotation.NamedThing entity) {
    int at = paragraph.text().indexOf(entity.surface());
    while (at >= 0) {
      Span span = new Span(at, at + entity.surface().length());
      if (mentions.stream().noneMatch(other -> other.span().overlaps(span))) {
        mentions.add(Mention.in(paragraph, span, entity.type(), "annotation", 1));
      }
      at = paragraph.text().indexOf(entity.surface(), at + 1);
    }
  }
}
