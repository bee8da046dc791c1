package org.reportgraph.recognise.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Report;

/** The words that a paragraph is cut into: general words, head nouns, names, places in context. */
final class Vocabulary {
  /** Longest word looked for, in characters. */
  static final int LONGEST = 14;

  private static final double UNKNOWN_COST = 13;
  private static final double NAME_COST = 7;
  private static final double TOTAL = 1_300_000;

  /**
   * @param kind what it may do in a name
   * @param cost price of taking the word: the rarer, the dearer
   */
  record Word(Token.Kind kind, double cost) {}

  private final Map<String, Word> words;
  private final Map<String, EntityClass> names;
  private final List<String> marked;

  private Vocabulary(Map<String, Word> words, Map<String, EntityClass> names) {
    this.words = words;
    this.names = names;
    marked =
        names.keySet().stream()
            .filter(name -> name.chars().anyMatch(c -> c < 0x3000 || c > 0x9fff || c == '、'))
            .sorted()
            .toList();
  }

  /** The vocabulary of every report. */
  static Vocabulary load(HeadNouns heads) {
    Map<String, Word> words = new HashMap<>();
    Map<String, EntityClass> names = new HashMap<>();
    for (Map<String, String> row : Table.load("words.tsv").rows()) {
      double cost = Math.log(TOTAL / Double.parseDouble(row.get("count")));
      words.put(row.get("word"), new Word(kind(row.get("kind")), cost));
    }
    heads.all().stream()
        .filter(noun -> noun.length() > 1)
        .forEach(noun -> words.merge(noun, new Word(Token.Kind.WORD, 9), Vocabulary::asNoun));
    for (Map<String, String> row : Table.load("boundary-words.tsv").rows()) {
      String word = row.get("word");
      double cost = words.containsKey(word) ? words.get(word).cost() : word.length() > 1 ? 9 : 8;
      words.put(word, new Word(kind(row.get("kind")), Math.min(cost, 9)));
    }
    for (Map<String, String> row : Table.load("names.tsv").rows()) {
      EntityClass type = EntityClass.parse(row.get("class"));
      String name = row.get("name");
      names.put(name, type);
      if (name.indexOf('“') < 0) {
        words.put(name, new Word(thing(type) ? Token.Kind.NAME : Token.Kind.TERM, NAME_COST));
      }
    }
    for (Map<String, String> row : Table.load("companies.tsv").rows()) {
      if (row.get("also").isEmpty()) {
        names.putIfAbsent(row.get("name"), EntityClass.ORGANIZATION);
        words.put(row.get("name"), new Word(Token.Kind.NAME, NAME_COST));
      }
    }
    Table.load("countries.tsv").rows().forEach(row -> place(words, names, row.get("name")));
    return new Vocabulary(words, names);
  }

  /** With the places that a report of this area may name. */
  Vocabulary of(Report report, PlaceNames places) {
    Map<String, Word> all = new HashMap<>(words);
    Map<String, EntityClass> known = new HashMap<>(names);
    for (String name : places.of(report.area())) {
      place(all, known, name);
    }
    report.area().map(Division::name).ifPresent(name -> place(all, known, name));
    return new Vocabulary(all, known);
  }

  private static void place(Map<String, Word> words, Map<String, EntityClass> names, String name) {
    words.put(name, new Word(Token.Kind.PLACE, NAME_COST));
    names.put(name, EntityClass.ADMINISTRATIVE_AREA);
  }

  /** Known names that hold more than Chinese characters. */
  List<String> marked() {
    return marked;
  }

  /** Null where the characters are no word. */
  Word get(String characters) {
    return words.get(characters);
  }

  /** The class of a known name, null if it is none. */
  EntityClass name(String characters) {
    return names.get(characters);
  }

  double unknownCost() {
    return UNKNOWN_COST;
  }

  private static boolean thing(EntityClass type) {
    return switch (type) {
      case PROGRAM, DESIGNATION, DOCUMENT, EVENT -> false;
      default -> true;
    };
  }

  private static Word asNoun(Word old, Word noun) {
    return new Word(noun.kind(), Math.min(old.cost(), noun.cost()));
  }

  private static Token.Kind kind(String label) {
    return label.equals("noun")
        ? Token.Kind.WORD
        : Token.Kind.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
