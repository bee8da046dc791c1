package org.reportgraph.serve;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.reportgraph.store.GraphStore;

/**
 * Answers the views of the explorer. An answer is made once and kept until the store changes, so
 * that a page is there at once; those that were not asked for longest are let go.
 */
final class Views {
  /** About 100 KB each. */
  private static final int MOST_KEPT = 200;

  private static final List<String> OF_ALL =
      List.of("reports", "counts", "totals", "terms", "seats");
  private static final List<String> OF_A_REPORT =
      List.of(
          "indicators",
          "figures",
          "things",
          "milestones",
          "relations",
          "places",
          "paragraphs",
          "marks");

  private final GraphStore store;
  private final Map<String, Asset> kept = new LinkedHashMap<>(16, 0.75f, true);
  private Instant state = Instant.MIN;
  private volatile boolean closed;

  Views(GraphStore store) {
    this.store = store;
  }

  /**
   * Answers what the first visitor will ask, of the newest report: the first queries of a virtual
   * machine take a hundred times as long as the next.
   */
  void prepare() {
    for (String name : OF_ALL) {
      prepare(name, Map.of());
    }
    newest().ifPresent(report -> OF_A_REPORT.forEach(name -> prepare(name, report)));
  }

  /** Lets a preparation end before its next answer; an interrupt would harm the store's files. */
  void close() {
    closed = true;
  }

  private void prepare(String name, Map<String, String> arguments) {
    if (!closed) {
      answer(View.named(name).orElseThrow(), arguments);
    }
  }

  private Optional<Map<String, String>> newest() {
    JsonObject reports =
        JsonParser.parseString(
                new String(
                    answer(View.named(OF_ALL.get(0)).orElseThrow(), Map.of()).bytes(),
                    StandardCharsets.UTF_8))
            .getAsJsonObject();
    return reports.getAsJsonArray("rows").asList().stream()
        .findFirst()
        .map(row -> Map.of("report", row.getAsJsonArray().get(0).getAsString()));
  }

  /**
   * The answer as JSON: {@code {"columns": [name …], "rows": [[text or null …] …]}}.
   *
   * @param arguments an IRI for each parameter of the view
   */
  Asset answer(View view, Map<String, String> arguments) {
    String key = view.name() + ' ' + arguments;
    Instant now = store.modified();
    synchronized (kept) {
      if (!now.equals(state)) {
        kept.clear();
        state = now;
      }
      Asset known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Asset made = Asset.of("application/json; charset=utf-8", ask(view, arguments));
    keep(key, made, now);
    return made;
  }

  private void keep(String key, Asset answer, Instant asked) {
    synchronized (kept) {
      if (!asked.equals(state)) {
        return;
      }
      kept.put(key, answer);
      if (kept.size() > MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }

  private byte[] ask(View view, Map<String, String> arguments) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          var question = QueryExecution.dataset(store.dataset()).query(view.query());
          arguments.forEach(
              (name, iri) -> question.substitution(name, ResourceFactory.createResource(iri)));
          try (QueryExecution execution = question.build()) {
            return json(execution.execSelect()).getBytes(StandardCharsets.UTF_8);
          }
        });
  }

  private static String json(ResultSet results) {
    StringWriter text = new StringWriter();
    List<String> columns = results.getResultVars();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginObject().name("columns").beginArray();
      for (String column : columns) {
        json.value(column);
      }
      json.endArray().name("rows").beginArray();
      while (results.hasNext()) {
        row(json, columns, results.next());
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void row(JsonWriter json, List<String> columns, QuerySolution row)
      throws IOException {
    json.beginArray();
    for (String column : columns) {
      RDFNode node = row.get(column);
      if (node == null) {
        json.nullValue();
      } else {
        json.value(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
      }
    }
    json.endArray();
  }
}
