package org.reportgraph.reconcile;

import java.util.Locale;

/**
 * One reason for a score.
 *
 * @param id name of its {@link Kind} in lower case
 * @param value a number or a boolean
 */
public record Feature(String id, Object value) {

  /** What a score is made of, each with the sentence that explains it. */
  public enum Kind {
    NAME_SIMILARITY("Likeness of the best name to the query, 0 to 100; see the four that follow."),
    FULL_NAME("The query is the full name (100)."),
    SHORT_FORM("The query is a short form or another name (95)."),
    PINYIN("The query is the whole pinyin of a name (85)."),
    INITIALS("The query is the initials of the pinyin of a name (70)."),
    TYPE_MATCH(
        "The thing belongs to a type that was asked for; if not, and type_strict is should, the"
            + " score is halved."),
    PROPERTY_MATCH(
        "Share of the given property values that agree, 0 to 1; each weighs 0.4 of the name. An area"
            + " named before the name itself (贵阳市 in 贵阳市白云区) counts as a place that it lies in."),
    NAMESAKES("How many other things have a name that is as like; above 0, nothing is matched."),
    MENTIONS("How often reports name the thing; orders candidates of one score, adds nothing.");

    private final String explanation;

    Kind(String explanation) {
      this.explanation = explanation;
    }

    /** The identifier in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What the feature says, in a sentence. */
    public String explanation() {
      return explanation;
    }
  }

  static Feature of(Kind kind, Object value) {
    return new Feature(kind.id(), value);
  }
}
