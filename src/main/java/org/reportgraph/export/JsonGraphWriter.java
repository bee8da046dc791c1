package org.reportgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** What the JSON formats share: positions from a layout, all nodes in one list, then all edges. */
abstract class JsonGraphWriter implements GraphWriter {
  final JsonOut out;
  final JsonWriter json;
  final Layout layout;
  private boolean inEdges;

  JsonGraphWriter(Writer out, Layout layout) {
    this.out = new JsonOut(out);
    this.json = this.out.json();
    this.layout = layout;
  }

  /** Writes one edge into the open list of edges. */
  abstract void write(GraphEdge edge) throws IOException;

  /** Closes the list of nodes and opens that of edges. */
  abstract void turnToEdges() throws IOException;

  /** Closes the list of edges and what else is open. */
  abstract void finish() throws IOException;

  @Override
  public final boolean edge(GraphEdge edge) throws IOException {
    openEdges();
    write(edge);
    out.line();
    return true;
  }

  @Override
  public final void end() throws IOException {
    openEdges();
    finish();
    out.end();
  }

  private void openEdges() throws IOException {
    if (!inEdges) {
      inEdges = true;
      turnToEdges();
    }
  }
}
