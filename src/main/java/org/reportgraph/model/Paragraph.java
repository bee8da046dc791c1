package org.reportgraph.model;

import java.util.List;

/**
 * One non-empty line of a report, the unit of annotation.
 *
 * @param number its place among the non-empty lines of the report, from 1
 * @param text the reading text: the line without outer blanks and page-turn marks
 * @param pieces where the reading text comes from: spans in the source text whose characters, one
 *     after another, are the reading text; one piece unless a page-turn mark stood inside
 * @param section index in {@link Report#sections()} of the section it belongs to; a heading belongs
 *     to the section it opens
 * @param heading whether the line is the heading of its section
 * @param sentences its sentences in order, none for a line without text of its own
 */
public record Paragraph(
    int number,
    String text,
    List<Span> pieces,
    int section,
    boolean heading,
    List<Sentence> sentences) {
  public Paragraph {
    pieces = List.copyOf(pieces);
    sentences = List.copyOf(sentences);
    if (number < 1 || pieces.stream().mapToInt(Span::length).sum() != text.length()) {
      throw new IllegalArgumentException("paragraph " + number + " does not fit its source");
    }
  }

  /**
   * The characters of the source text that a span of the reading text stands for, from its first to
   * its last character.
   */
  public Span inSource(Span span) {
    if (span.length() == 0 || span.end() > text.length()) {
      throw new IllegalArgumentException("no such span in paragraph " + number + ": " + span);
    }
    return new Span(sourceOffset(span.begin()), sourceOffset(span.end() - 1) + 1);
  }

  /** The sentence that a character of the reading text stands in. */
  public Sentence sentenceAt(int offset) {
    return sentences.stream()
        .filter(sentence -> sentence.span().end() > offset)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no sentence at " + offset + " in " + number));
  }

  private int sourceOffset(int offset) {
    int rest = offset;
    for (Span piece : pieces) {
      if (rest < piece.length()) {
        return piece.begin() + rest;
      }
      rest -= piece.length();
    }
    throw new IllegalArgumentException("no such offset in paragraph " + number + ": " + offset);
  }
}
