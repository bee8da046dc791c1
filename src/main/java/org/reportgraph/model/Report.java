package org.reportgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * One government work report, segmented.
 *
 * @param source where it was read
 * @param title its title as written, or made of place and year where the text has none
 * @param year the year it is given in, whose work it plans
 * @param area the area whose government reports; empty where it could not be resolved
 * @param speaker who gives it
 * @param session the congress session it is given to
 * @param issued the day it was given (ISO 8601, {@code 2019-03-04}), where the text says so
 * @param sections its parts in order, the first the opening
 * @param paragraphs its non-empty lines in order
 */
public record Report(
    Source source,
    String title,
    int year,
    Optional<Division> area,
    Optional<String> speaker,
    Optional<String> session,
    Optional<String> issued,
    List<Section> sections,
    List<Paragraph> paragraphs) {
  public Report {
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraph of that number, from 1. */
  public Paragraph paragraph(int number) {
    return paragraphs.get(number - 1);
  }

  /** The characters of the source that an evidence points to. */
  public Span inSource(Evidence evidence) {
    return paragraph(evidence.paragraph()).inSource(evidence.span());
  }
}
