package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportgraph.lexicon.Table;
import org.reportgraph.lexicon.WordLengths;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Phase;

/** The verbs of {@code seeds/verbs.tsv} and the adverbs of {@code seeds/adverbs.tsv}. */
final class VerbTable {
  private final Map<String, List<Verb>> byWords = new HashMap<>();
  private final Set<String> adverbs = new HashSet<>();
  private final WordLengths verbLengths;
  private final WordLengths adverbLengths;

  VerbTable() {
    Table.load("verbs.tsv").rows().forEach(row -> add(verb(row)));
    Table.load("adverbs.tsv").rows().forEach(row -> adverbs.add(row.get("word")));
    verbLengths = WordLengths.of(byWords.keySet());
    adverbLengths = WordLengths.of(adverbs);
  }

  /** The longest verb that begins at an offset, empty if there is none. */
  String longestAt(String text, int offset) {
    return longest(text, offset, byWords.keySet(), verbLengths);
  }

  /** Whether a text is made of adverbs alone, or empty. */
  boolean adverbsOnly(String text) {
    int offset = 0;
    while (offset < text.length()) {
      int step = longest(text, offset, adverbs, adverbLengths).length();
      if (step == 0) {
        return false;
      }
      offset += step;
    }
    return true;
  }

  /**
   * The row of a verb that is about a class of things, rows for that very class first; a verb that
   * has none is tried without its adverbs.
   */
  Optional<Verb> row(String words, EntityClass type, boolean before) {
    for (int cut = 0; cut < words.length(); cut++) {
      Optional<Verb> row = exactRow(words.substring(cut), type, before);
      if (row.isPresent() && adverbsOnly(words.substring(0, cut))) {
        return row;
      }
    }
    return Optional.empty();
  }

  private Optional<Verb> exactRow(String words, EntityClass type, boolean before) {
    return byWords.getOrDefault(words, List.of()).stream()
        .filter(verb -> before ? verb.before() : verb.after())
        .filter(verb -> verb.about(type))
        .min((a, b) -> Boolean.compare(a.classes().isEmpty(), b.classes().isEmpty()));
  }

  private static String longest(String text, int offset, Set<String> words, WordLengths lengths) {
    for (int length = lengths.from(text, offset); length > 0; length--) {
      if (lengths.mayBegin(text, offset, length)) {
        String candidate = text.substring(offset, offset + length);
        if (words.contains(candidate)) {
          return candidate;
        }
      }
    }
    return "";
  }

  private void add(Verb verb) {
    byWords.computeIfAbsent(verb.words(), key -> new ArrayList<>()).add(verb);
  }

  private static Verb verb(Map<String, String> row) {
    String place = row.get("place");
    return new Verb(
        row.get("verb"),
        Arrays.stream(row.get("phases").split(",")).map(Phase::parse).toList(),
        !place.equals("after"),
        !place.equals("before"),
        row.get("kind").isEmpty()
            ? Verb.Kind.PLAIN
            : Verb.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        Arrays.stream(row.get("classes").split(","))
            .filter(label -> !label.isEmpty())
            .map(EntityClass::parse)
            .collect(Collectors.toSet()));
  }
}
