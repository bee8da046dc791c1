package org.reportgraph.export;

import java.io.IOException;
import java.io.Writer;

/**
 * The JSON of Cytoscape.js, which Cytoscape opens too; {@code value} and {@code key} are what
 * NetworkX knows nodes and parallel edges by, so the value of a figure is called {@code amount}.
 */
final class CyjsWriter extends JsonGraphWriter {
  CyjsWriter(Writer out, Layout layout) {
    super(out, layout);
  }

  @Override
  public void begin() throws IOException {
    json.beginObject();
    out.member("format_version", "1.0").member("generated_by", "reportgraph");
    out.member("target_cytoscapejs_version", "~3.0");
    json.name("directed").value(true).name("multigraph").value(true);
    json.name("data").beginObject().name("name").value("reportgraph").endObject();
    json.name("elements").beginObject().name("nodes").beginArray();
    out.line();
  }

  @Override
  void write(GraphNode node) throws IOException {
    json.beginObject().name("data").beginObject();
    out.member("id", node.iri()).member("name", node.label()).member("type", node.type());
    out.member("color", Palette.of(node));
    out.columns(node.values(), column -> column == Column.VALUE ? "amount" : column.title());
    out.member("value", node.iri());
    json.endObject().name("position").beginObject();
    position(node);
    json.endObject().endObject();
  }

  @Override
  void write(GraphEdge edge) throws IOException {
    json.beginObject().name("data").beginObject();
    out.member("id", "e" + edge.number()).member("key", edge.id());
    out.member("source", edge.source().iri()).member("target", edge.target().iri());
    columns(edge);
    json.endObject().endObject();
  }

  @Override
  void finish() throws IOException {
    json.endArray().endObject().endObject();
  }

  @Override
  public void beginEdges() throws IOException {
    json.endArray().name("edges").beginArray();
  }
}
