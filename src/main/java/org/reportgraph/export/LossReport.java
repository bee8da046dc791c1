package org.reportgraph.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what an export wrote and what its format or its options left out. */
public final class LossReport {
  private final String format;
  private final Map<String, Long> attributes = new TreeMap<>();
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final Map<String, Long> notes = new TreeMap<>();
  private long nodes;
  private long edges;
  private long triples;
  private long lists;

  LossReport(String format) {
    this.format = format;
  }

  /** Counts a node of which the format has some columns. */
  void node(GraphNode node, Set<Column> columns) {
    nodes++;
    count(node.values(), columns);
  }

  void edge(GraphEdge edge) {
    edges++;
    count(edge.values(), Column.OF_EDGES);
  }

  void triple() {
    triples++;
  }

  /** Notes that the format has no lists: those of several values were joined. */
  void joined() {
    leftOut("bounds of lists, joined by '" + Values.SEPARATOR.strip() + "'", lists);
  }

  void leftOut(String what) {
    leftOut(what, 1);
  }

  void leftOut(String what, long times) {
    if (times > 0) {
      leftOut.merge(what, times, Long::sum);
    }
  }

  /** Says how many edges lead out of the selection; the files of a format find the same. */
  void outside(long edges) {
    if (edges > 0) {
      leftOut.put("edges to nodes outside the selection", edges);
    }
  }

  /** Notes what is in the file but is known to be lost in a tool that reads it. */
  void note(String what) {
    notes.merge(what, 1L, Long::sum);
  }

  /** How many nodes were written. */
  public long nodes() {
    return nodes;
  }

  /** How many edges were written. */
  public long edges() {
    return edges;
  }

  /** How many triples were written, by the formats of RDF. */
  public long triples() {
    return triples;
  }

  /** What was left out, by reason. */
  public Map<String, Long> leftOut() {
    return Map.copyOf(leftOut);
  }

  /** What is in the file but is known to be lost in a tool that reads it, and how often. */
  public Map<String, Long> notes() {
    return Map.copyOf(notes);
  }

  /** The counts as JSON, members sorted. */
  public String json() {
    JsonObject all = new JsonObject();
    all.addProperty("format", format);
    all.addProperty("nodes", nodes);
    all.addProperty("edges", edges);
    all.addProperty("triples", triples);
    all.add("attributes", object(attributes));
    all.add("leftOut", object(leftOut));
    all.add("notes", object(notes));
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all) + "\n";
  }

  private void count(Values values, Set<Column> columns) {
    values.forEach(
        (column, value) -> {
          if (!columns.contains(column)) {
            leftOut("values of the column " + column.title());
            return;
          }
          attributes.merge(column.title(), 1L, Long::sum);
          if (value instanceof List<?> list && list.size() > 1) {
            lists++;
          }
        });
  }

  private static JsonObject object(Map<String, Long> counts) {
    JsonObject object = new JsonObject();
    counts.forEach(object::addProperty);
    return object;
  }
}
