package org.reportgraph.model;

/**
 * The name of a thing as it stands in a paragraph.
 *
 * @param surface the name letter for letter, the characters of the evidence's span
 * @param type class of the thing named
 * @param evidence where it stands
 */
public record Mention(String surface, EntityClass type, Evidence evidence) {
  public Mention {
    if (surface.length() != evidence.span().length() || surface.isEmpty()) {
      throw new IllegalArgumentException("surface does not fit its span: " + surface);
    }
  }

  /** A mention whose surface is read off the paragraph. */
  public static Mention in(
      Paragraph paragraph, Span span, EntityClass type, String recogniser, double confidence) {
    return new Mention(
        span.of(paragraph.text()),
        type,
        new Evidence(paragraph.number(), span, recogniser, confidence));
  }

  public Span span() {
    return evidence.span();
  }
}
