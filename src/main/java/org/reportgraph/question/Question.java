package org.reportgraph.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SPARQL query with the words that explain it, read from its header comments.
 *
 * @param name file name without {@code .rq}
 * @param words {@code title}, {@code question} and {@code purpose} in Chinese, and the same with
 *     {@code _en} in English
 * @param text the whole file
 */
public record Question(String name, Map<String, String> words, String text) {
  private static final Pattern HEADER =
      Pattern.compile("^# (title|question|purpose)(_en)?: *(.+)$", Pattern.MULTILINE);

  public Question {
    words = Map.copyOf(words);
    for (String word : new String[] {"title", "question", "purpose"}) {
      if (!words.containsKey(word) || !words.containsKey(word + "_en")) {
        throw new IllegalArgumentException(name + ".rq: no line '# " + word + ":' or '_en:'");
      }
    }
  }

  /** Reads the header of a query. */
  static Question parse(String name, String text) {
    Map<String, String> words = new LinkedHashMap<>();
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      String key = header.group(1) + (header.group(2) == null ? "" : header.group(2));
      words.put(key, header.group(3).strip());
    }
    return new Question(name, words, text);
  }
}
