package org.reportgraph.serve;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The words of pages that the server makes. A page holds both languages; the style sheet shows the
 * one that {@code <html lang>} names.
 */
final class Words {
  private static final String FOLDER = "/web/i18n/";

  private final Map<String, String> chinese;
  private final Map<String, String> english;

  private Words(Map<String, String> chinese, Map<String, String> english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The words of the explorer, of which these pages are part. */
  static Words load() {
    return new Words(read("zh.json"), read("en.json"));
  }

  /** What stands under a key, in both languages. */
  List<Html> say(String key) {
    return both(in(chinese, key), in(english, key));
  }

  /** The same in two languages. */
  static List<Html> both(String chinese, String english) {
    return List.of(
        Html.of("span.t", Map.of("lang", "zh"), chinese),
        Html.of("span.t", Map.of("lang", "en"), english));
  }

  String chinese(String key) {
    return in(chinese, key);
  }

  String english(String key) {
    return in(english, key);
  }

  private static String in(Map<String, String> words, String key) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }

  private static Map<String, String> read(String file) {
    try (InputStream in = Words.class.getResourceAsStream(FOLDER + file)) {
      return new Gson()
          .fromJson(
              new InputStreamReader(in, StandardCharsets.UTF_8),
              new TypeToken<Map<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + file, e);
    }
  }
}
