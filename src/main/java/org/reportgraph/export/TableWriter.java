package org.reportgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;

/** One of the tables as CSV after RFC 4180. */
final class TableWriter implements GraphWriter {
  private final CSVPrinter csv;
  private final Table table;
  private final GraphShape shape;
  private final LossReport report;

  TableWriter(Writer out, Table table, GraphShape shape, LossReport report) throws IOException {
    this.report = report;
    this.csv = new CSVPrinter(out, CsvWriter.FORMAT);
    this.table = table;
    this.shape = shape;
  }

  @Override
  public void begin() throws IOException {
    List<String> header = new ArrayList<>(List.of("label"));
    table.columns().forEach(column -> header.add(column.title()));
    header.add("iri");
    csv.printRecord(header);
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    if (!table.holds(node, shape)) {
      report.leftOut(Table.NO_TABLE);
      return false;
    }
    List<String> cells = new ArrayList<>(List.of(node.label()));
    table.columns().forEach(column -> cells.add(node.values().text(column)));
    cells.add(node.iri());
    csv.printRecord(cells);
    return true;
  }

  @Override
  public boolean edge(GraphEdge edge) {
    report.leftOut(Table.NO_EDGES);
    return false;
  }

  @Override
  public Set<Column> columns(GraphNode node) {
    return Set.copyOf(table.columns());
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
