package org.reportgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cypher for {@code cypher-shell}: a constraint, then nodes and edges by MERGE, so that a second
 * run changes nothing. Names and types in Neo4j's manner: {@code (:Park)-[:LOCATED_IN]->()}. Rows
 * of the same labels or type share a statement: Neo4j plans each statement anew, which takes longer
 * than running it.
 */
final class CypherWriter implements GraphWriter {
  private static final int ROWS = 200;
  private static final String NODE =
      "MERGE (n:ReportgraphNode {iri: row.iri}) SET n%s, n += row.set;\n";
  private static final String EDGE =
      "MATCH (s:ReportgraphNode {iri: row.from}) MATCH (t:ReportgraphNode {iri: row.to})"
          + " MERGE (s)-[r:`%s` {edgeid: row.id}]->(t) SET r += row.set;\n";

  private final Writer out;
  private final Map<String, List<String>> rows = new TreeMap<>();

  CypherWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write(
        "CREATE CONSTRAINT reportgraph_iri IF NOT EXISTS"
            + " FOR (n:ReportgraphNode) REQUIRE n.iri IS UNIQUE;\n"
            + "CREATE INDEX reportgraph_label IF NOT EXISTS"
            + " FOR (n:ReportgraphNode) ON (n.label);\n");
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    String labels =
        CsvWriter.labels(node).stream()
            .map(label -> ":`" + label.replace("`", "``") + "`")
            .collect(Collectors.joining());
    StringJoiner set = new StringJoiner(", ", "{", "}");
    set.add("label: " + string(node.label())).add("type: " + string(node.type()));
    columns(node.values(), set);
    add(NODE.formatted(labels), "{iri: " + string(node.iri()) + ", set: " + set + "}");
    return true;
  }

  @Override
  public void beginEdges() throws IOException {
    flush();
  }

  @Override
  public boolean edge(GraphEdge edge) throws IOException {
    StringJoiner set = new StringJoiner(", ", "{", "}");
    columns(edge.values(), set);
    add(
        EDGE.formatted(CsvWriter.relation(edge).replace("`", "``")),
        "{from: %s, to: %s, id: %s, set: %s}"
            .formatted(
                string(edge.source().iri()), string(edge.target().iri()), string(edge.id()), set));
    return true;
  }

  @Override
  public void end() throws IOException {
    flush();
    out.flush();
  }

  private void add(String statement, String row) throws IOException {
    List<String> waiting = rows.computeIfAbsent(statement, s -> new ArrayList<>());
    waiting.add(row);
    if (waiting.size() == ROWS) {
      write(statement, waiting);
      waiting.clear();
    }
  }

  private void flush() throws IOException {
    for (Map.Entry<String, List<String>> one : rows.entrySet()) {
      if (!one.getValue().isEmpty()) {
        write(one.getKey(), one.getValue());
      }
    }
    rows.clear();
  }

  private void write(String statement, List<String> waiting) throws IOException {
    out.write("UNWIND [\n" + String.join(",\n", waiting) + "\n] AS row " + statement);
  }

  private static void columns(Values values, StringJoiner set) {
    values.forEach((column, value) -> set.add(column.title() + ": " + literal(value)));
  }

  private static String literal(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(one -> string(one.toString()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? string(text) : Values.text(value);
  }

  private static String string(String text) {
    return "'"
        + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r")
        + "'";
  }
}
