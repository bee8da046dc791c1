package org.reportgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The SPARQL queries among the indented examples of a page: from a line that begins with SELECT to
 * the next, or the end of the example, with the PREFIX lines before the first.
 *
 * @param page path of a Markdown file
 */
public record DocumentedQueries(String page) {
  private static final String INDENT = "    ";

  /** The queries in their order. */
  public List<String> all() {
    List<String> queries = new ArrayList<>();
    StringBuilder prefixes = new StringBuilder();
    StringBuilder query = new StringBuilder();
    for (String line : lines()) {
      boolean example = line.startsWith(INDENT);
      String text = line.strip();
      if (!example || text.startsWith("SELECT ")) {
        add(queries, prefixes, query);
      }
      if (!example) {
        prefixes.setLength(0);
      } else if (text.startsWith("PREFIX ")) {
        prefixes.append(text).append('\n');
      } else if (text.startsWith("SELECT ") || !query.isEmpty()) {
        query.append(text).append('\n');
      }
    }
    add(queries, prefixes, query);
    return queries;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(Path.of(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(List<String> queries, StringBuilder prefixes, StringBuilder query) {
    if (!query.isEmpty()) {
      queries.add(prefixes.toString() + query);
      query.setLength(0);
    }
  }
}
