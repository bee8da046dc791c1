package org.reportgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.GuiyangReport;

class SearchTest {
  // What is missing is what recognition did not find.
  private static final double NAMES_FOUND = 0.75;

  private final Search search = new Search(GuiyangReport.store().dataset());

  @ParameterizedTest
  @ValueSource(strings = {"贵阳", "贵阳市", "gys", "guiyang", "Gui Yang", "guiyangs", "ＧＹＳ"})
  void findsThePlaceThatReportsNameMostFirst(String query) {
    assertEquals("贵阳市", search.find(query, Set.of(), 10).get(0).label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"吕梁", "lvliang", "luliang", "lüliang"})
  void readsPinyinAsKeyboardsWriteIt(String query) {
    assertTrue(
        search.find(query, Set.of(), 10).stream().anyMatch(hit -> hit.label().equals("吕梁市")));
  }

  @Test
  void marksTheWordsInAParagraphThatIsSafeAsHtml() {
    Hit hit = search.find("区块链技术应用", Set.of("Paragraph"), 1).get(0);
    assertTrue(hit.iri().endsWith("/paragraph/26"), hit.iri());
    assertTrue(hit.highlight().contains("<em>区块链技术应用</em>"), hit.highlight());
    assertFalse(hit.highlight().replaceAll("</?em>", "").contains("<"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"", "(", "贵阳\" OR *:*", "name:贵阳", "AND", "\\", "*", "~^2"})
  void takesWhateverIsTyped(String query) {
    search.find(query, Set.of(), 10);
  }

  @Test
  void answersInSparql() {
    String query =
        "PREFIX text: <http://jena.apache.org/text#>\n"
            + "SELECT ?thing { ( ?thing ?score ) text:query ( '\"贵阳市\"' 100 ) }"
            + " ORDER BY DESC(?score)";
    List<String> things =
        Txn.calculateRead(
            GuiyangReport.store().dataset(),
            () -> {
              try (var execution =
                  QueryExecutionFactory.create(query, GuiyangReport.store().dataset())) {
                return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(row -> row.getResource("thing").getURI())
                    .toList();
              }
            });
    assertTrue(things.contains("https://w3id.org/reportgraph/id/area/520100"), things.toString());
  }

  @Test
  void judgedSearchesFindWhatAReaderExpects() throws IOException {
    SearchQuality.Quality names = SearchQuality.names();
    SearchQuality.Quality texts = SearchQuality.texts();
    assertTrue(names.recall() >= NAMES_FOUND, names.toString());
    assertTrue(texts.recall() >= 0.95 && texts.precision() >= 0.95, texts.toString());
  }
}
