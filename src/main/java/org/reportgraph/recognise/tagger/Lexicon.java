package org.reportgraph.recognise.tagger;

import java.util.Map;
import org.reportgraph.lexicon.Dictionary;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;

/**
 * The tables under {@code seeds/} as the tagger looks them up.
 *
 * @param words cuts a text into words
 * @param heads nouns that end names; the bits of the classes that each suggests
 * @param names names known all over the country, companies among them; the bits of their classes
 * @param areas administrative units and countries, in full or short
 * @param usage how reports use words
 * @param cues verbs, adverbs and trade words; the bits of {@link #VERB} and the like
 */
record Lexicon(
    Words words,
    PhraseTable heads,
    PhraseTable names,
    PhraseTable areas,
    PhraseTable cues,
    Usage usage) {
  static final int FULL_NAME = 1;
  static final int SHORT_NAME = 2;
  static final int COUNTRY = 4;
  static final int VERB = 1;
  static final int PUSH = 2;
  static final int ADVERB = 4;
  static final int TRADE = 8;

  static Lexicon load() {
    return new Lexicon(
        new Words(Dictionary.load()),
        classes("head-nouns.tsv", "noun"),
        knownNames(),
        places(),
        wordings(),
        Usage.none());
  }

  /** The same tables with the usage of reports. */
  Lexicon with(Usage other) {
    return new Lexicon(words, heads, names, areas, cues, other);
  }

  /** The bit of a class. */
  static int bit(EntityClass type) {
    return 1 << Classes.number(type);
  }

  private static PhraseTable classes(String file, String column) {
    PhraseTable table = new PhraseTable();
    for (Map<String, String> row : Table.load(file).rows()) {
      table.add(row.get(column), bit(EntityClass.parse(row.get("class"))));
    }
    return table;
  }

  private static PhraseTable knownNames() {
    PhraseTable table = classes("names.tsv", "name");
    for (Map<String, String> row : Table.load("companies.tsv").rows()) {
      table.add(row.get("name"), bit(EntityClass.ORGANIZATION));
    }
    return table;
  }

  private static PhraseTable places() {
    PhraseTable table = new PhraseTable();
    Divisions divisions = Divisions.load();
    for (Division division : divisions.all()) {
      table.add(division.name(), FULL_NAME);
      table.add(divisions.brief(division), SHORT_NAME);
    }
    Table.load("countries.tsv").rows().forEach(row -> table.add(row.get("name"), COUNTRY));
    return table;
  }

  private static PhraseTable wordings() {
    PhraseTable table = new PhraseTable();
    for (Map<String, String> row : Table.load("verbs.tsv").rows()) {
      table.add(row.get("verb"), row.get("kind").isEmpty() ? VERB : PUSH);
    }
    Table.load("adverbs.tsv").rows().forEach(row -> table.add(row.get("word"), ADVERB));
    Table.load("trade-words.tsv").rows().forEach(row -> table.add(row.get("word"), TRADE));
    return table;
  }
}
