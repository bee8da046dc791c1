package org.reportgraph.recognise.tagger;

/**
 * Leaves out a share of the features at a step of learning, so that no feature relies on another
 * that an unseen report may lack (Hinton et al., 2012). A feature is left out of a whole clause or
 * not at all.
 */
final class Dropout {
  /** Leaves out nothing. */
  static final Dropout NONE = new Dropout(0, 0);

  private static final int STEPS = 1 << 16;

  private final int seed;
  private final int limit;

  /**
   * @param share share of the features that are left out, 0 to 1
   * @param seed another number leaves out others
   */
  Dropout(double share, int seed) {
    this.seed = seed;
    this.limit = (int) (share * STEPS);
  }

  /** Whether the feature of this row of weights is left out. */
  boolean drops(int row) {
    if (limit == 0) {
      return false;
    }
    int hash = (row ^ seed) * 0x9E3779B9;
    hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
    return (hash >>> 16) < limit;
  }
}
