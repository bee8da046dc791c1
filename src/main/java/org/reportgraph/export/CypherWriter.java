package org.reportgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Cypher for {@code cypher-shell}: a constraint, then one MERGE for each node and edge, so that a
 * second run changes nothing. Names and types in Neo4j's manner: {@code (:Park)-[:LOCATED_IN]->()}.
 */
final class CypherWriter implements GraphWriter {
  private final Writer out;

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
    out.write("MERGE (n:ReportgraphNode {iri: " + string(node.iri()) + "}) SET n" + labels);
    out.write(", n += {label: " + string(node.label()) + ", type: " + string(node.type()));
    columns(node.values());
    out.write("};\n");
    return true;
  }

  @Override
  public boolean edge(GraphEdge edge) throws IOException {
    out.write("MATCH (s:ReportgraphNode {iri: " + string(edge.source().iri()) + "})");
    out.write(", (t:ReportgraphNode {iri: " + string(edge.target().iri()) + "})");
    out.write(" MERGE (s)-[r:`" + CsvWriter.relation(edge).replace("`", "``") + "`");
    out.write(" {edgeid: " + string(edge.id()) + "}]->(t)");
    if (edge.values().size() > 0) {
      StringJoiner set = new StringJoiner(", ", " SET r += {", "}");
      edge.values().forEach((column, value) -> set.add(column.title() + ": " + literal(value)));
      out.write(set.toString());
    }
    out.write(";\n");
    return true;
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void columns(Values values) {
    values.forEach(
        (column, value) -> {
          try {
            out.write(", " + column.title() + ": " + literal(value));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
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
