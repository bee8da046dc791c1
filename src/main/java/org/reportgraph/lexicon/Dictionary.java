package org.reportgraph.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Words of Chinese with their frequency and part of speech ({@code seeds/vocabulary.tsv}). */
public final class Dictionary {
  private static Dictionary all;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * What is known of a word.
   *
   * @param frequency occurrences in the corpus of the source
   * @param tag part of speech, as the table explains
   */
  public record Entry(double frequency, String tag) {}

  private Dictionary(Table table) {
    for (Map<String, String> row : table.rows()) {
      entries.put(
          row.get("word"),
          new Entry(Double.parseDouble(row.get("frequency")), row.get("tag").intern()));
    }
  }

  /** The table, read once. */
  public static synchronized Dictionary load() {
    if (all == null) {
      all = new Dictionary(Table.load("vocabulary.tsv"));
    }
    return all;
  }

  /** The sum of all frequencies. */
  public double frequency() {
    return entries.values().stream().mapToDouble(Entry::frequency).sum();
  }

  /** Shows all words, in the order of the table. */
  public void forEach(BiConsumer<String, Entry> reader) {
    entries.forEach(reader);
  }

  /** Whether it is a word that is no name of a place, a body, a person or another thing. */
  public boolean isOrdinary(String word) {
    Entry entry = entries.get(word);
    return entry != null && (!entry.tag().startsWith("n") || entry.tag().equals("n"));
  }
}
