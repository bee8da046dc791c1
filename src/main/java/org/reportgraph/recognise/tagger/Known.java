package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Span;

/**
 * A name that a reader marked in a paragraph, to learn from.
 *
 * @param surface its characters
 * @param type its class
 * @param optional whether two readers would differ on it
 */
public record Known(String surface, EntityClass type, boolean optional) {

  /** Where a known name stands. */
  record Placed(Span span, EntityClass type, boolean optional) {}

  /**
   * Where the names of a paragraph stand: every occurrence of each, without overlaps. The longer
   * names come first and those that all readers mark before the optional ones.
   */
  static List<Placed> place(String text, List<Known> names) {
    List<Known> order = new ArrayList<>(names);
    order.sort(
        Comparator.comparing(Known::optional)
            .thenComparing(Comparator.comparingInt((Known k) -> k.surface.length()).reversed()));
    List<Placed> placed = new ArrayList<>();
    for (Known name : order) {
      int at = text.indexOf(name.surface);
      while (at >= 0) {
        Span span = new Span(at, at + name.surface.length());
        if (placed.stream().noneMatch(other -> other.span.overlaps(span))) {
          placed.add(new Placed(span, name.type, name.optional));
        }
        at = text.indexOf(name.surface, at + 1);
      }
    }
    placed.sort(Comparator.comparing(Placed::span));
    return placed;
  }
}
