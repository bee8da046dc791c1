package org.reportgraph.recognise.tagger;

/**
 * Where phrases of a table stand in a text: for each offset the length of the longest phrase that
 * begins there and of the longest that ends before it, or 0, and what is known of each.
 */
final class Spots {
  private final int[] from;
  private final int[] to;
  private final int[] fromKind;
  private final int[] toKind;

  private Spots(int length) {
    from = new int[length + 1];
    to = new int[length + 1];
    fromKind = new int[length + 1];
    toKind = new int[length + 1];
  }

  int[] from() {
    return from;
  }

  int[] to() {
    return to;
  }

  /** The number in the table of the longest phrase that begins at the offset, or 0. */
  int kindFrom(int offset) {
    return fromKind[offset];
  }

  /** The number in the table of the longest phrase that ends before the offset, or 0. */
  int kindTo(int offset) {
    return toKind[offset];
  }

  static Spots of(PhraseTable table, TextHash hashes, int length) {
    Spots spots = new Spots(length);
    for (int begin = 0; begin < length; begin++) {
      spots.look(table, hashes, begin, begin + 1);
      if (begin + 2 <= length) {
        int last = Math.min(length, begin + table.longest(hashes.hash(begin, begin + 2)));
        for (int end = begin + 2; end <= last; end++) {
          spots.look(table, hashes, begin, end);
        }
      }
    }
    return spots;
  }

  private void look(PhraseTable table, TextHash hashes, int begin, int end) {
    int kind = table.get(hashes.hash(begin, end));
    if (kind != 0) {
      from[begin] = end - begin;
      fromKind[begin] = kind;
      if (end - begin > to[end]) {
        to[end] = end - begin;
        toKind[end] = kind;
      }
    }
  }
}
