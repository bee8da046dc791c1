package org.reportgraph.model;

/**
 * A statement that ties a named thing to another one or, for a role, to a phrase.
 *
 * @param subject a mention of the paragraph
 * @param predicate the tie
 * @param object the other end
 * @param evidence the words that say so
 */
public record Relation(Mention subject, Predicate predicate, Target object, Evidence evidence) {

  public Relation {
    if ((predicate == Predicate.HAS_ROLE) != (object instanceof Phrase)) {
      throw new IllegalArgumentException("a role is a phrase, any other object a thing: " + object);
    }
  }

  /** The object of a relation. */
  public sealed interface Target permits Thing, Phrase {
    /** The words of the text. */
    String surface();
  }

  /** A named thing as object. */
  public record Thing(Mention mention) implements Target {
    @Override
    public String surface() {
      return mention.surface();
    }
  }

  /** A function in the words of the text: 全域文化旅游创新区. */
  public record Phrase(String surface) implements Target {}
}
