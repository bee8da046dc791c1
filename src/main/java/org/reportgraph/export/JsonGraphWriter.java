package org.reportgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** What the JSON formats of Cytoscape share: a node or an edge a line, positions from a layout. */
abstract class JsonGraphWriter implements GraphWriter {
  final JsonOut out;
  final JsonWriter json;
  final Layout layout;

  JsonGraphWriter(Writer out, Layout layout) {
    this.out = new JsonOut(out);
    this.json = this.out.json();
    this.layout = layout;
  }

  /** Writes one node into the open list of nodes. */
  abstract void write(GraphNode node) throws IOException;

  /** Writes one edge into the open list of edges. */
  abstract void write(GraphEdge edge) throws IOException;

  /** Closes the list of edges and what else is open. */
  abstract void finish() throws IOException;

  @Override
  public final boolean node(GraphNode node) throws IOException {
    write(node);
    out.line();
    return true;
  }

  @Override
  public final boolean edge(GraphEdge edge) throws IOException {
    write(edge);
    out.line();
    return true;
  }

  @Override
  public final void end() throws IOException {
    finish();
    out.end();
  }

  /** Writes the members that say where a node stands. */
  void position(GraphNode node) throws IOException {
    out.member("x", layout.x(node.number())).member("y", layout.y(node.number()));
  }

  /** Writes what an edge says, under the names that Cytoscape looks for. */
  void columns(GraphEdge edge) throws IOException {
    out.member("name", edge.values().text(Column.RELATION_ZH));
    out.member("interaction", edge.relation());
    out.columns(edge.values());
  }
}
