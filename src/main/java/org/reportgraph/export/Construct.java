package org.reportgraph.export;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.util.Context;
import org.reportgraph.map.Vocab;

/** The SPARQL CONSTRUCT that selects what is exported. Prefixes that it leaves out are ours. */
final class Construct {
  private Construct() {}

  /**
   * Reads a query.
   *
   * @throws IllegalArgumentException if it is none, or no CONSTRUCT: what is wrong, and where, in
   *     one line
   */
  static Query parse(String text) {
    Query query = understood(text);
    if (!query.isConstructType()) {
      throw new IllegalArgumentException("query: an export needs a CONSTRUCT");
    }
    return query;
  }

  private static Query understood(String text) {
    try {
      return Vocab.query(text);
    } catch (QueryException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * What a query gives, held in memory.
   *
   * @param settings of ARQ, such as how long it may take
   */
  static Model run(Query query, Dataset data, Context settings) {
    QueryExecutionDatasetBuilder builder = QueryExecution.dataset(data).query(query);
    settings.keys().forEach(key -> builder.set(key, settings.<Object>get(key)));
    try (QueryExecution execution = builder.build()) {
      return execution.execConstruct();
    }
  }
}
