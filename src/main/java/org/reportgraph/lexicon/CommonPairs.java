package org.reportgraph.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells ordinary wording from names of their own by the pairs of characters that reports of many
 * places use ({@code seeds/common-pairs.tsv}): 绿色 is ordinary, 天维 is not.
 */
public final class CommonPairs {
  private static CommonPairs all;

  private final Set<String> pairs = new HashSet<>();

  private CommonPairs(Table table) {
    table
        .rows()
        .forEach(
            row -> row.get("second").chars().forEach(c -> pairs.add(row.get("first") + (char) c)));
  }

  /** The table, read once. */
  public static synchronized CommonPairs load() {
    if (all == null) {
      all = new CommonPairs(Table.load("common-pairs.tsv"));
    }
    return all;
  }

  /** Whether the two characters from an offset on are ordinary wording. */
  public boolean isCommonAt(String text, int offset) {
    return offset + 2 <= text.length() && pairs.contains(text.substring(offset, offset + 2));
  }

  /** Whether no two neighbouring characters of a text are ordinary wording. */
  public boolean isOwnName(String text) {
    for (int i = 0; i + 2 <= text.length(); i++) {
      if (isCommonAt(text, i)) {
        return false;
      }
    }
    return text.length() >= 2;
  }
}
