package org.reportgraph.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** Writes what people type as a Lucene query: the whole as a substring, or else all its words. */
final class LuceneQuery {
  private LuceneQuery() {}

  /** For names: pinyin may be unfinished, with or without blanks. Empty if nothing is sought. */
  static String ofName(String text) {
    String latin = Terms.fold(text).replaceAll("\\s", "");
    String query = ofText(text);
    return latin.matches("[a-z0-9]+") ? "%s OR %s^2 OR %s*".formatted(query, latin, latin) : query;
  }

  /** For paragraphs. Empty if nothing is sought. */
  static String ofText(String text) {
    List<String> words = Terms.words(text);
    if (words.isEmpty()) {
      return "";
    }
    String all = words.stream().map(word -> "+" + phrase(word)).collect(Collectors.joining(" "));
    return "%s^4 OR (%s)".formatted(phrase(text.toLowerCase(Locale.ROOT)), all);
  }

  /** For names that may be written otherwise: all its words, or else any two characters of it. */
  static String likeName(String text) {
    String sure = ofName(text);
    return sure.isEmpty() ? "" : "(%s)^8 OR (%s)".formatted(sure, QueryParserBase.escape(text));
  }

  private static String phrase(String text) {
    return '"' + text.replaceAll("[\"\\\\]", " ").strip() + '"';
  }
}
