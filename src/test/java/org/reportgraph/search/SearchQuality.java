package org.reportgraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportgraph.GuiyangReport;
import org.reportgraph.lexicon.Table;

/**
 * Measures the search on the judged searches: of names, how often the thing is among the first ten
 * (recall) and the first of all (precision); of texts, recall and precision of the paragraphs.
 */
public final class SearchQuality {
  private static final Path JUDGED = Path.of("src/test/resources/search/judged.tsv");
  private static final int FIRST = 10;

  /** What came of all searches of one kind. */
  public record Quality(int searches, double recall, double precision, List<String> misses) {}

  private SearchQuality() {}

  /** The searches of names. */
  public static Quality names() throws IOException {
    Search search = new Search(GuiyangReport.store().dataset());
    List<String> misses = new ArrayList<>();
    int found = 0;
    int first = 0;
    List<Map<String, String>> rows = judged("name");
    for (Map<String, String> row : rows) {
      Set<String> expected = Set.of(row.get("expected").split("/"));
      List<Hit> hits = search.find(row.get("query"), Set.of(), FIRST);
      List<Boolean> right = hits.stream().map(hit -> answers(hit, expected)).toList();
      found += right.contains(true) ? 1 : 0;
      first += !right.isEmpty() && right.get(0) ? 1 : 0;
      if (right.isEmpty() || !right.get(0)) {
        misses.add(row.get("query") + " → " + hits.stream().map(Hit::label).limit(4).toList());
      }
    }
    return new Quality(
        rows.size(), (double) found / rows.size(), (double) first / rows.size(), misses);
  }

  /** The searches of texts. */
  public static Quality texts() throws IOException {
    Search search = new Search(GuiyangReport.store().dataset());
    List<String> misses = new ArrayList<>();
    int right = 0;
    int expected = 0;
    int returned = 0;
    List<Map<String, String>> rows = judged("text");
    for (Map<String, String> row : rows) {
      List<String> sought = Arrays.asList(row.get("expected").split(" "));
      List<String> found =
          search.find(row.get("query"), Set.of("Paragraph"), 100).stream()
              .map(hit -> hit.iri().replaceFirst(".*/", ""))
              .toList();
      int both = (int) found.stream().filter(sought::contains).count();
      right += both;
      expected += sought.size();
      returned += found.size();
      if (both < sought.size() || both < found.size()) {
        misses.add(row.get("query") + ": sought " + sought + ", found " + found);
      }
    }
    return new Quality(rows.size(), (double) right / expected, (double) right / returned, misses);
  }

  private static boolean answers(Hit hit, Set<String> expected) {
    return expected.contains(hit.label()) || expected.contains(hit.other());
  }

  private static List<Map<String, String>> judged(String kind) throws IOException {
    return Table.parse(JUDGED.toString(), Files.readAllLines(JUDGED)).rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .toList();
  }
}
