package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportgraph.lexicon.Table;
import org.reportgraph.lexicon.WordLengths;
import org.reportgraph.model.EntityClass;

/** The nouns that end names ({@code seeds/head-nouns.tsv}) with the classes they suggest. */
final class HeadNouns {
  private final Map<String, List<EntityClass>> classes = new HashMap<>();
  private final Map<String, List<EntityClass>> withEnds = new HashMap<>();
  private final WordLengths lengths;

  HeadNouns() {
    for (Map<String, String> row : Table.load("head-nouns.tsv").rows()) {
      List<EntityClass> of = classes.computeIfAbsent(row.get("noun"), noun -> new ArrayList<>());
      EntityClass type = EntityClass.parse(row.get("class"));
      if (!of.contains(type)) {
        of.add(type);
      }
    }
    classes.keySet().forEach(noun -> withEnds.put(noun, withEnds(noun)));
    lengths = WordLengths.of(classes.keySet());
  }

  Set<String> all() {
    return classes.keySet();
  }

  /** The classes that a noun suggests, those of its own end included (制造基地 is a 基地). */
  List<EntityClass> of(String noun) {
    List<EntityClass> known = withEnds.get(noun);
    return known == null ? withEnds(noun) : known;
  }

  private List<EntityClass> withEnds(String noun) {
    List<EntityClass> of = new ArrayList<>();
    for (int from = 0; from == 0 || noun.length() - from >= 2; from++) {
      for (EntityClass type : classes.getOrDefault(noun.substring(from), List.of())) {
        if (!of.contains(type)) {
          of.add(type);
        }
      }
    }
    return of;
  }

  /** The longest head noun that ends at {@code end} and begins at {@code from} or behind it. */
  String endingAt(String text, int from, int end) {
    for (int length = Math.min(lengths.to(text, end), end - from); length > 0; length--) {
      if (lengths.mayEnd(text, end, length)) {
        String noun = text.substring(end - length, end);
        if (classes.containsKey(noun)) {
          return noun;
        }
      }
    }
    return "";
  }

  /** Whether a phrase is about a facility or the work on one: 公路客运枢纽工程, 植被恢复工程. */
  boolean works(Line line, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last() - 1; i++) {
      String word = line.textOf(i);
      if (NameWords.WORKS.has(word)
          || classes
              .getOrDefault(endingAt(word, 0, word.length()), List.of())
              .contains(EntityClass.INFRASTRUCTURE)) {
        return true;
      }
    }
    return false;
  }
}
