package org.reportgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;
import org.reportgraph.read.TextFile;
import org.reportgraph.recognise.tagger.Example;
import org.reportgraph.recognise.tagger.Known;

/**
 * Names that a reader marked in reports whose texts are not ours to give away: a table of places in
 * the texts, without the texts ({@code seeds/readings.tsv}).
 */
final class Readings {
  private static final String OPTIONAL = "?";

  private Readings() {}

  /**
   * The reports of the table with what is marked in them.
   *
   * @param table the table
   * @param corpus folder of the texts
   * @throws IOException if the table or a text is missing, or a text is not the one that was read
   */
  static List<Example> read(Path table, Path corpus) throws IOException {
    List<Example> examples = new ArrayList<>();
    Map<String, List<Map<String, String>>> byReport = new LinkedHashMap<>();
    for (Map<String, String> row :
        Table.parse(table.toString(), TextFile.read(table).lines().toList()).rows()) {
      byReport.computeIfAbsent(row.get("report"), name -> new ArrayList<>()).add(row);
    }
    for (Map.Entry<String, List<Map<String, String>>> entry : byReport.entrySet()) {
      Path text = corpus.resolve(entry.getKey() + ".txt");
      if (!Files.exists(text)) {
        throw new IOException(text + ": no text for " + table + "; name its folder with --corpus");
      }
      examples.add(example(text, entry.getValue()));
    }
    return examples;
  }

  private static Example example(Path text, List<Map<String, String>> rows) throws IOException {
    Report report = GoldReport.segmented(text);
    Map<Integer, List<Known>> known = new TreeMap<>();
    for (Map<String, String> row : rows) {
      int number = Integer.parseInt(row.get("paragraph"));
      int length = Integer.parseInt(row.get("length"));
      if (number > report.paragraphs().size()
          || report.paragraph(number).text().length() != length) {
        throw new IOException(
            text + ": paragraph " + number + " is not the one that was read, of " + length);
      }
      known.put(number, names(report.paragraph(number).text(), row.get("names")));
    }
    return GoldReport.example(report, known);
  }

  private static List<Known> names(String paragraph, String places) {
    List<Known> names = new ArrayList<>();
    for (String place : places.isEmpty() ? new String[0] : places.split(" ", -1)) {
      boolean optional = place.endsWith(OPTIONAL);
      int colon = place.indexOf(':');
      int dash = place.indexOf('-');
      Span span =
          new Span(
              Integer.parseInt(place.substring(0, dash)),
              Integer.parseInt(place.substring(dash + 1, colon)));
      String type = place.substring(colon + 1, place.length() - (optional ? 1 : 0));
      names.add(new Known(span.of(paragraph), EntityClass.parse(type), optional));
    }
    return names;
  }
}
