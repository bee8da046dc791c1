package org.reportgraph.recognise.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reportgraph.lexicon.Table;

/** What single words do in and around names ({@code seeds/name-words.tsv}). */
enum NameWords {
  LIGHT,
  LEADING,
  TRIMMED,
  PHASE,
  AIM,
  TRADE,
  SINGLE_BODY,
  FOUNDING,
  COMMON_FACILITY,
  MARKED_KIND,
  QUOTED_DOING,
  LOOSE_KIND,
  WEAK_KIND,
  DOING,
  HEAVY,
  STATUS,
  STATUS_ZONE,
  RANK,
  CATEGORY,
  COUNTLESS_KIND,
  WORKS,
  OPEN_BODY,
  OWN_RANK,
  SHARED_HEAD,
  EVENT_TAIL,
  SMART,
  AWARD,
  NO_PLACE;

  private static final Map<NameWords, Set<String>> TABLE = load();

  /** Whether a word plays this role. */
  boolean has(String word) {
    return words().contains(word);
  }

  /** Whether a text begins with a word of this role. */
  boolean begins(String text) {
    return words().stream().anyMatch(text::startsWith);
  }

  private Set<String> words() {
    return TABLE.getOrDefault(this, Set.of());
  }

  private static Map<NameWords, Set<String>> load() {
    Map<NameWords, Set<String>> table = new EnumMap<>(NameWords.class);
    for (Map<String, String> row : Table.load("name-words.tsv").rows()) {
      NameWords role = valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
      table.computeIfAbsent(role, any -> new HashSet<>()).add(row.get("word"));
    }
    return table;
  }
}
