package org.reportgraph.recognise.entity;

import org.reportgraph.model.Span;

/**
 * A word or mark of a paragraph.
 *
 * @param span where it stands
 * @param text its characters
 * @param kind what it may do in a name
 */
record Token(Span span, String text, Kind kind) {

  /** The token between two offsets of a paragraph. */
  static Token of(String paragraph, int begin, int end, Kind kind) {
    return new Token(new Span(begin, end), paragraph.substring(begin, end), kind);
  }

  /** The same word in another part. */
  Token as(Kind other) {
    return new Token(span, text, other);
  }

  /** What a word may do in a name. */
  enum Kind {
    /** General noun or verb used like a noun: stands inside names. */
    WORD,
    /** Name of a place of the national table, a country, or a name general for the country. */
    PLACE,
    /** Other known name. */
    NAME,
    /** Known name of something that is no thing of its own place: a program, a title, a law. */
    TERM,
    /** Characters that form no known word: a sign of a name. */
    UNKNOWN,
    /** Latin letters, possibly with digits. */
    LATIN,
    /** Digits that count nothing: 1号线. */
    DIGITS,
    /** Words in quotation marks, marks included. */
    QUOTE,
    /** Words in book-title marks, marks included. */
    TITLE,
    /** Words in brackets or the number of a note, brackets included. */
    BRACKET,
    VERB,
    ADVERB,
    SCOPE,
    NUMBER,
    TIME,
    /** Punctuation. */
    MARK;

    /** Whether a name may go on over such a token. */
    boolean nominal() {
      return switch (this) {
        case VERB, ADVERB, SCOPE, NUMBER, TIME, MARK -> false;
        default -> true;
      };
    }

    /** Whether such a token is more than a general word or a place. */
    boolean brand() {
      return proper() && this != PLACE;
    }

    /** Whether such a token makes a phrase the name of one thing. */
    boolean proper() {
      return this == PLACE
          || this == NAME
          || this == UNKNOWN
          || this == LATIN
          || this == DIGITS
          || this == QUOTE;
    }
  }

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }
}
