package org.reportgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tab-separated table under {@code seeds/}: comment lines that start with {@code #} and explain
 * the columns, a line of column names, then the rows. Empty lines are skipped.
 *
 * @param rows the rows in file order, each from column name to value; no value is missing, an
 *     absent one is empty
 */
public record Table(List<Map<String, String>> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table from the program's own resources.
   *
   * @param name path below {@code seeds/}
   * @throws IllegalStateException if it is missing or a row has more values than there are columns
   */
  public static Table load(String name) {
    String resource = "/seeds/" + name;
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return parse(
          name,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of a column. */
  public Set<String> column(String name) {
    return rows.stream().map(row -> row.get(name)).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads a table from lines; {@code name} stands in error messages. */
  public static Table parse(String name, List<String> lines) {
    List<String> columns = List.of();
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> values = Arrays.asList(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = values;
      } else {
        rows.add(row(name + ":" + (i + 1), columns, values));
      }
    }
    return new Table(rows);
  }

  private static Map<String, String> row(String place, List<String> columns, List<String> values) {
    if (values.size() > columns.size()) {
      throw new IllegalStateException(
          "%s: %d values for %d columns".formatted(place, values.size(), columns.size()));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < values.size() ? values.get(i).strip() : "");
    }
    return row;
  }
}
