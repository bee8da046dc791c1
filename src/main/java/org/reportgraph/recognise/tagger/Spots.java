package org.reportgraph.recognise.tagger;

/**
 * Where phrases of a table stand in a text: for each offset the length of the longest phrase that
 * begins there and of the longest that ends before it, or 0.
 */
final class Spots {
  private final int[] from;
  private final int[] to;

  Spots(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  int[] from() {
    return from;
  }

  int[] to() {
    return to;
  }

  static Spots of(PhraseTable table, TextHash hashes, int length) {
    int[] from = new int[length + 1];
    int[] to = new int[length + 1];
    for (int begin = 0; begin < length; begin++) {
      int last = Math.min(length, begin + table.longest());
      for (int end = begin + 1; end <= last; end++) {
        if (table.get(hashes.hash(begin, end)) != 0) {
          from[begin] = end - begin;
          to[end] = Math.max(to[end], end - begin);
        }
      }
    }
    return new Spots(from, to);
  }
}
