package org.reportgraph.recognise.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Table;

/** The words around numbers and what they do there, from {@code seeds/figure-words.tsv}. */
final class FigureWords {

  /** What a word does; the table explains each. */
  enum Role {
    REACH,
    UP,
    DOWN,
    UPSHARE,
    DOWNSHARE,
    YEARLY,
    BASE,
    EACH,
    SAME,
    TOTAL,
    FILLER,
    ATLEAST,
    ATMOST,
    ABOUT,
    LEAD,
    LIGHT,
    COUNT,
    PREDICATE,
    DONE,
    HEAD,
    BARE
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final int longest;

  FigureWords() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    int length = 0;
    for (Map<String, String> row : Table.load("figure-words.tsv").rows()) {
      words.get(Role.valueOf(row.get("role").toUpperCase(Locale.ROOT))).add(row.get("word"));
      length = Math.max(length, row.get("word").length());
    }
    longest = length;
  }

  boolean has(Role role, String word) {
    return words.get(role).contains(word);
  }

  /** The longest word of a role that a text begins with. */
  Optional<String> atStart(Role role, String text) {
    for (int end = Math.min(longest, text.length()); end > 0; end--) {
      if (has(role, text.substring(0, end))) {
        return Optional.of(text.substring(0, end));
      }
    }
    return Optional.empty();
  }

  /** The longest word of a role that a text ends with. */
  Optional<String> atEnd(Role role, String text) {
    for (int begin = Math.max(0, text.length() - longest); begin < text.length(); begin++) {
      if (has(role, text.substring(begin))) {
        return Optional.of(text.substring(begin));
      }
    }
    return Optional.empty();
  }

  /** The offset at or behind {@code from} where a word of a role first stands, or -1. */
  int find(Role role, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (atStart(role, text.substring(at, Math.min(text.length(), at + longest))).isPresent()) {
        return at;
      }
    }
    return -1;
  }
}
