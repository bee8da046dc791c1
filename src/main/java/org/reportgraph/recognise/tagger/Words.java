package org.reportgraph.recognise.tagger;

import org.reportgraph.lexicon.Dictionary;

/**
 * Tells words apart: the most probable cutting of a text into words of {@code
 * seeds/vocabulary.tsv}, their frequencies taken as independent.
 */
final class Words {
  private static final int LONGEST = 4;
  private static final int COST_BITS = 16;
  private static final double SCALE = 100;
  private static final int UNKNOWN_COST = 2000;

  private final PhraseTable table = new PhraseTable();

  /**
   * A text cut into words: for each character the offset of the first character of its word, the
   * offset behind its word, and the number of its word's part of speech.
   */
  static final class Cut {
    private final int[] begins;
    private final int[] ends;
    private final int[] tags;

    Cut(int[] begins, int[] ends, int[] tags) {
      this.begins = begins;
      this.ends = ends;
      this.tags = tags;
    }

    int[] begins() {
      return begins;
    }

    int[] ends() {
      return ends;
    }

    int[] tags() {
      return tags;
    }
  }

  Words(Dictionary words) {
    double total = words.frequency();
    words.forEach(
        (word, entry) -> {
          int cost = (int) Math.round(SCALE * Math.log(total / Math.max(1, entry.frequency())));
          table.put(word, (tag(entry.tag()) << COST_BITS) | cost);
        });
  }

  /** The number that stands for a part of speech in a {@link Cut}. */
  static int tag(String tag) {
    return 1 + (tag.charAt(0) - 'a') + (tag.length() > 1 ? 32 * (tag.charAt(1) - 'a' + 1) : 0);
  }

  Cut cut(TextHash hashes, int length) {
    int[] cost = new int[length + 1];
    int[] from = new int[length + 1];
    int[] tag = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      cost[end] = Integer.MAX_VALUE;
      for (int begin = end - 1; begin >= Math.max(0, end - LONGEST); begin--) {
        int known = table.get(hashes.hash(begin, end));
        if (known == 0 && begin < end - 1) {
          continue;
        }
        int sum = cost[begin] + (known == 0 ? UNKNOWN_COST : known & 0xFFFF);
        if (sum < cost[end]) {
          cost[end] = sum;
          from[end] = begin;
          tag[end] = known >>> COST_BITS;
        }
      }
    }
    int[] begins = new int[length];
    int[] ends = new int[length];
    int[] tags = new int[length];
    for (int end = length; end > 0; end = from[end]) {
      for (int i = from[end]; i < end; i++) {
        begins[i] = from[end];
        ends[i] = end;
        tags[i] = tag[end];
      }
    }
    return new Cut(begins, ends, tags);
  }
}
