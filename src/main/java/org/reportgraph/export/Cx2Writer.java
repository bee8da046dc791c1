package org.reportgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * CX2 of Cytoscape and NDEx: {@code name} and {@code interaction} where Cytoscape looks for them,
 * typed columns, positions, and a style with the class colours.
 *
 * @see <a href="https://cytoscape.org/cx/cx2/specification/">CX2 specification</a>
 */
final class Cx2Writer extends JsonGraphWriter {
  private final Map<String, String> colours = new TreeMap<>();

  Cx2Writer(Writer out, Layout layout) {
    super(out, layout);
  }

  @Override
  public void begin() throws IOException {
    json.beginArray();
    json.beginObject().name("CXVersion").value("2.0").name("hasFragments").value(false).endObject();
    json.beginObject().name("metaData").beginArray();
    count("attributeDeclarations", 1);
    count("networkAttributes", 1);
    count("nodes", layout.nodes());
    count("edges", layout.edges());
    count("visualProperties", 1);
    json.endArray().endObject();
    open("attributeDeclarations").beginObject().name("networkAttributes").beginObject();
    declare("name", "string");
    json.endObject();
    declare("nodes", Column.OF_NODES, "name", "iri", "type");
    declare("edges", Column.OF_EDGES, "name", "interaction", "edgeid");
    json.endObject().endArray().endObject();
    open("networkAttributes").beginObject().name("name").value("reportgraph").endObject();
    json.endArray().endObject();
    open("nodes");
    out.line();
  }

  @Override
  void write(GraphNode node) throws IOException {
    colours.put(node.type(), Palette.of(node));
    json.beginObject();
    out.member("id", node.number());
    position(node);
    json.name("v").beginObject();
    out.member("name", node.label()).member("iri", node.iri()).member("type", node.type());
    out.columns(node.values());
    json.endObject().endObject();
  }

  @Override
  void write(GraphEdge edge) throws IOException {
    json.beginObject();
    out.member("id", edge.number());
    out.member("s", edge.source().number()).member("t", edge.target().number());
    json.name("v").beginObject();
    out.member("edgeid", edge.id());
    columns(edge);
    json.endObject().endObject();
  }

  @Override
  void finish() throws IOException {
    json.endArray().endObject();
    style();
    json.beginObject().name("status").beginArray();
    json.beginObject().name("success").value(true).endObject();
    json.endArray().endObject().endArray();
  }

  @Override
  public void beginEdges() throws IOException {
    json.endArray().endObject();
    open("edges");
  }

  private JsonWriter open(String aspect) throws IOException {
    return json.beginObject().name(aspect).beginArray();
  }

  private void count(String aspect, long elements) throws IOException {
    json.beginObject();
    out.member("name", aspect).member("elementCount", elements);
    json.endObject();
  }

  private void declare(String owner, Set<Column> columns, String... texts) throws IOException {
    json.name(owner).beginObject();
    for (String text : texts) {
      declare(text, "string");
    }
    for (Column column : columns) {
      declare(column.title(), type(column));
    }
    json.endObject();
  }

  private void declare(String name, String type) throws IOException {
    json.name(name).beginObject().name("d").value(type).endObject();
  }

  private void style() throws IOException {
    open("visualProperties").beginObject().name("default").beginObject();
    json.name("network").beginObject().endObject();
    json.name("node").beginObject();
    out.member("NODE_SHAPE", "ellipse").member("NODE_WIDTH", 30).member("NODE_HEIGHT", 30);
    json.endObject().name("edge").beginObject();
    out.member("EDGE_TARGET_ARROW_SHAPE", "triangle").member("EDGE_LINE_COLOR", "#9aa39d");
    json.endObject().endObject();
    json.name("nodeMapping").beginObject();
    passThrough("NODE_LABEL", "name");
    json.name("NODE_BACKGROUND_COLOR").beginObject().name("type").value("DISCRETE");
    json.name("definition").beginObject().name("attribute").value("type");
    json.name("type").value("string").name("map").beginArray();
    for (Map.Entry<String, String> colour : colours.entrySet()) {
      json.beginObject();
      out.member("v", colour.getKey()).member("vp", colour.getValue());
      json.endObject();
    }
    json.endArray().endObject().endObject().endObject();
    json.name("edgeMapping").beginObject();
    passThrough("EDGE_LABEL", "name");
    json.endObject().endObject().endArray().endObject();
  }

  private void passThrough(String property, String attribute) throws IOException {
    json.name(property).beginObject().name("type").value("PASSTHROUGH");
    json.name("definition").beginObject();
    out.member("attribute", attribute).member("type", "string");
    json.endObject().endObject();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> "string";
      case STRINGS -> "list_of_string";
      case INTEGER -> "integer";
      case DECIMAL -> "double";
    };
  }
}
