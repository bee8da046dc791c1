package org.reportgraph.evaluate;

/**
 * Counts of one task.
 *
 * @param hits found and annotated
 * @param found found, without what matches optional annotations
 * @param annotated annotated, without what is optional
 */
public record Score(int hits, int found, int annotated) {
  public static final Score NONE = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(hits + other.hits, found + other.found, annotated + other.annotated);
  }

  /** Share of the found that is annotated, 0 to 1; 1 where nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) hits / found;
  }

  /** Share of the annotated that was found, 0 to 1; 1 where nothing is annotated. */
  public double recall() {
    return annotated == 0 ? 1 : (double) hits / annotated;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return found + annotated == 0 ? 1 : 2.0 * hits / (found + annotated);
  }
}
