package org.reportgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Nodes or edges as CSV after RFC 4180, with the header that Gephi's spreadsheet import or
 * neo4j-admin expects.
 */
final class CsvWriter implements GraphWriter {
  /** RFC 4180: comma, CRLF, quotes where needed. */
  static final CSVFormat FORMAT = CSVFormat.RFC4180;

  /** Whose header it is. */
  enum Reader {
    GEPHI,
    NEO4J
  }

  private final CSVPrinter csv;
  private final Reader reader;
  private final boolean nodes;
  private final LossReport report;

  CsvWriter(Writer out, Reader reader, boolean nodes, LossReport report) throws IOException {
    this.report = report;
    this.csv = new CSVPrinter(out, FORMAT);
    this.reader = reader;
    this.nodes = nodes;
  }

  @Override
  public void begin() throws IOException {
    List<String> header = new ArrayList<>(first());
    for (Column column : nodes ? Column.OF_NODES : Column.OF_EDGES) {
      header.add(reader == Reader.NEO4J ? column.title() + type(column) : column.title());
    }
    csv.printRecord(header);
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    if (nodes) {
      String labels = String.join(";", labels(node));
      row(
          reader == Reader.NEO4J
              ? List.of(node.iri(), labels, node.label(), node.type())
              : List.of(node.iri(), node.label(), node.type()),
          Column.OF_NODES,
          node.values());
    }
    return nodes;
  }

  @Override
  public boolean edge(GraphEdge edge) throws IOException {
    if (!nodes) {
      row(
          reader == Reader.NEO4J
              ? List.of(edge.source().iri(), edge.target().iri(), relation(edge), edge.id())
              : List.of(
                  edge.source().iri(),
                  edge.target().iri(),
                  "Directed",
                  edge.id(),
                  edge.values().text(Column.RELATION_ZH),
                  edge.kind(),
                  edge.relation()),
          Column.OF_EDGES,
          edge.values());
    }
    return !nodes;
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }

  /** The labels of a node in Neo4j: its classes, and one that all nodes bear. */
  static List<String> labels(GraphNode node) {
    List<String> labels = new ArrayList<>(List.of("ReportgraphNode"));
    labels.addAll(node.values().list(Column.CLASSES));
    return labels;
  }

  /** The type of a relationship in Neo4j's manner: {@code LOCATED_IN}. */
  static String relation(GraphEdge edge) {
    return edge.relation().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private List<String> first() {
    if (reader == Reader.NEO4J) {
      return nodes
          ? List.of("iri:ID", ":LABEL", "label", "type")
          : List.of(":START_ID", ":END_ID", ":TYPE", "edgeid");
    }
    return nodes
        ? List.of("Id", "Label", "type")
        : List.of("Source", "Target", "Type", "Id", "Label", "Kind", "relation");
  }

  private void row(List<String> first, Set<Column> columns, Values values) throws IOException {
    List<String> cells = new ArrayList<>(first);
    for (Column column : columns) {
      cells.add(values.get(column).map(value -> cell(column, value)).orElse(""));
    }
    csv.printRecord(cells);
  }

  private String cell(Column column, Object value) {
    return reader == Reader.NEO4J && column.type() == Column.ValueType.STRINGS
        ? ((List<?>) value)
            .stream().map(one -> withoutSemicolon(one.toString())).collect(Collectors.joining(";"))
        : Values.text(value);
  }

  // neo4j-admin splits at every semicolon, so one within a value is written in its full width.
  private String withoutSemicolon(String value) {
    report.leftOut(
        "semicolons within lists, now in full width", value.chars().filter(c -> c == ';').count());
    return value.replace(';', '；');
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> "";
      case STRINGS -> ":string[]";
      case INTEGER -> ":int";
      case DECIMAL -> ":double";
    };
  }
}
