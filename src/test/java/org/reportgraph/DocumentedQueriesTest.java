package org.reportgraph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportgraph.map.Vocab;

/** A reader who copies an example of docs/linked-data.md into {@code query} gets an answer. */
class DocumentedQueriesTest {
  private static final int LEAST = 5;

  static List<String> queries() {
    return new DocumentedQueries("docs/linked-data.md").all();
  }

  @Test
  void thePageHasExamples() {
    assertTrue(queries().size() >= LEAST, queries().toString());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void anExampleIsAnswered(String text) {
    Query query = Vocab.query(text);
    assertTrue(
        Txn.calculateRead(
            GuiyangReport.store().dataset(),
            () -> {
              try (QueryExecution execution =
                  QueryExecutionFactory.create(query, GuiyangReport.store().dataset())) {
                return execution.execSelect().hasNext();
              }
            }));
  }
}
