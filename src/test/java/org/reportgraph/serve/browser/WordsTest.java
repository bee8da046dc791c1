package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The explorer says everything in both languages. */
class WordsTest {
  private static final Path WEB = Path.of("src", "main", "resources", "web");
  private static final Pattern USED =
      Pattern.compile("\\bt\\('([\\w.]+)'|data-t=\"([\\w.]+)\"|\\bblock\\('([\\w.]+)'");
  private static final Pattern MADE = Pattern.compile("\\bt\\(`([\\w.]+\\.)\\$");

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertEquals(words("zh"), words("en"));
  }

  @Test
  void everyWordThatAPageUsesIsThere() throws IOException {
    Set<String> known = words("zh");
    for (Path file : sources()) {
      String text = Files.readString(file);
      Matcher used = USED.matcher(text);
      while (used.find()) {
        String key =
            Stream.of(1, 2, 3)
                .map(used::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        assertTrue(known.contains(key), file + " uses " + key);
      }
      Matcher made = MADE.matcher(text);
      while (made.find()) {
        assertTrue(
            known.stream().anyMatch(key -> key.startsWith(made.group(1))),
            file + " uses " + made.group(1));
      }
    }
  }

  @Test
  void chineseStandsInTheResourcesAlone() throws IOException {
    for (Path file : sources()) {
      boolean chinese =
          Files.readString(file)
              .lines()
              .filter(line -> !line.contains("<noscript>") && !line.contains("'。；！？'"))
              .anyMatch(line -> line.matches(".*\\p{IsHan}.*"));
      assertTrue(!chinese, file + " has words of its own");
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files.filter(file -> file.toString().matches(".*\\.(js|html)")).sorted().toList();
    }
  }

  private static Set<String> words(String language) throws IOException {
    String json = Files.readString(WEB.resolve("i18n").resolve(language + ".json"));
    return new TreeSet<>(JsonParser.parseString(json).getAsJsonObject().keySet());
  }
}
