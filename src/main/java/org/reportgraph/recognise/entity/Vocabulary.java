package org.reportgraph.recognise.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reportgraph.lexicon.Table;
import org.reportgraph.lexicon.WordLengths;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Report;

/** The words that a paragraph is cut into: general words, head nouns, names, places in context. */
final class Vocabulary {
  /** Longest word looked for, in characters. */
  private static final int LONGEST = 14;

  private static final double UNKNOWN_COST = 13;
  private static final double NAME_COST = 7;
  private static final double TOTAL = 1_300_000;
  private static final Word PLACE = new Word(Token.Kind.PLACE, NAME_COST);

  /**
   * @param kind what it may do in a name
   * @param cost price of taking the word: the rarer, the dearer
   */
  record Word(Token.Kind kind, double cost) {}

  private final Map<String, Word> words;
  private final Map<String, EntityClass> names;
  private final Set<String> places;
  private final WordLengths lengths;
  private final List<String> marked;

  private Vocabulary(Map<String, Word> words, Map<String, EntityClass> names) {
    this.words = words;
    this.names = names;
    places = Set.of();
    lengths = WordLengths.of(words.keySet());
    marked = marked(names.keySet()).toList();
  }

  private Vocabulary(Vocabulary general, Set<String> places) {
    words = general.words;
    names = general.names;
    this.places = places;
    lengths = general.lengths.with(places);
    marked = Stream.concat(general.marked.stream(), marked(places)).distinct().sorted().toList();
  }

  private static Stream<String> marked(Set<String> names) {
    return names.stream()
        .filter(name -> name.chars().anyMatch(c -> c < 0x3000 || c > 0x9fff || c == '、'))
        .sorted();
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
    for (String country : Table.load("countries.tsv").column("name")) {
      words.put(country, PLACE);
      names.put(country, EntityClass.ADMINISTRATIVE_AREA);
    }
    return new Vocabulary(words, names);
  }

  /** With the places that a report of this area may name. */
  Vocabulary of(Report report, PlaceNames places) {
    Set<String> known = places.of(report.area());
    report.area().map(Division::name).ifPresent(known::add);
    return new Vocabulary(this, known);
  }

  /** Known names that hold more than Chinese characters. */
  List<String> marked() {
    return marked;
  }

  /** No word that begins at the offset is longer, as far as words are looked for. */
  int longest(String text, int begin) {
    return Math.min(LONGEST, lengths.from(text, begin));
  }

  /** The word between two offsets, null where there is none. */
  Word at(String text, int begin, int end) {
    return lengths.mayBegin(text, begin, end - begin) ? get(text.substring(begin, end)) : null;
  }

  /** Null where the characters are no word. */
  Word get(String characters) {
    return places.contains(characters) ? PLACE : words.get(characters);
  }

  /** The class of a known name, null if it is none. */
  EntityClass name(String characters) {
    return places.contains(characters) ? EntityClass.ADMINISTRATIVE_AREA : names.get(characters);
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
