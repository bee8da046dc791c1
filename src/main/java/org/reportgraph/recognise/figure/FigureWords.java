package org.reportgraph.recognise.figure;

import java.util.BitSet;
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
    KEEP,
    LIGHT,
    FUND,
    COUNT,
    PREDICATE,
    DONE,
    HEAD,
    BARE,
    WHOLE
  }

  private final Map<Role, Words> roles = new EnumMap<>(Role.class);

  FigureWords() {
    for (Role role : Role.values()) {
      roles.put(role, new Words());
    }
    for (Map<String, String> row : Table.load("figure-words.tsv").rows()) {
      roles.get(Role.valueOf(row.get("role").toUpperCase(Locale.ROOT))).add(row.get("word"));
    }
  }

  boolean has(Role role, String word) {
    return roles.get(role).words.contains(word);
  }

  /** The longest word of a role that a text begins with. */
  Optional<String> atStart(Role role, String text) {
    return roles.get(role).at(text, 0);
  }

  /** The longest word of a role that a text ends with. */
  Optional<String> atEnd(Role role, String text) {
    return roles.get(role).atEnd(text);
  }

  /** The offset at or behind {@code from} where a word of a role first stands, or -1. */
  int find(Role role, String text, int from) {
    Words words = roles.get(role);
    for (int at = from; at < text.length(); at++) {
      if (words.at(text, at).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  // The words of a role; most texts are refused by their first or last character alone.
  private static final class Words {
    private final Set<String> words = new HashSet<>();
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private int longest;

    private void add(String word) {
      words.add(word);
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
      longest = Math.max(longest, word.length());
    }

    private Optional<String> at(String text, int begin) {
      if (begin < text.length() && firsts.get(text.charAt(begin))) {
        for (int end = Math.min(text.length(), begin + longest); end > begin; end--) {
          if (words.contains(text.substring(begin, end))) {
            return Optional.of(text.substring(begin, end));
          }
        }
      }
      return Optional.empty();
    }

    private Optional<String> atEnd(String text) {
      if (!text.isEmpty() && lasts.get(text.charAt(text.length() - 1))) {
        for (int begin = Math.max(0, text.length() - longest); begin < text.length(); begin++) {
          if (words.contains(text.substring(begin))) {
            return Optional.of(text.substring(begin));
          }
        }
      }
      return Optional.empty();
    }
  }
}
