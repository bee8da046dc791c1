package org.reportgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * GraphML 1.0. Plain, every column is a typed {@code data} element; for yEd there are node labels,
 * colours and arrows as well, which it shows only from its own elements.
 */
final class GraphMlWriter implements GraphWriter {
  private final XmlOut xml;
  private final boolean yed;
  private final LossReport report;
  private final Set<Integer> targets = new HashSet<>();
  private int source = -1;

  GraphMlWriter(Writer out, boolean yed, LossReport report) throws IOException {
    this.xml = new XmlOut(out, report);
    this.yed = yed;
    this.report = report;
  }

  @Override
  public void begin() throws IOException {
    xml.open(
        "graphml",
        "xmlns",
        "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:y",
        "http://www.yworks.com/xml/graphml",
        "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns"
            + (yed
                ? " http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd"
                : " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"));
    for (String name : new String[] {"iri", "label", "type"}) {
      key("node", name, "string");
    }
    for (Column column : Column.OF_NODES) {
      key("node", column.title(), type(column));
    }
    for (String name : new String[] {"label", "edgeid", "relation"}) {
      key("edge", name, "string");
    }
    for (Column column : Column.OF_EDGES) {
      key("edge", column.title(), type(column));
    }
    if (yed) {
      xml.empty("key", "id", "y_node", "for", "node", "yfiles.type", "nodegraphics");
      xml.empty("key", "id", "y_edge", "for", "edge", "yfiles.type", "edgegraphics");
    }
    xml.open("graph", "id", "reportgraph", "edgedefault", "directed");
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    xml.open("node", "id", "n" + node.number());
    data("node", "iri", node.iri());
    data("node", "label", node.label());
    data("node", "type", node.type());
    columns("node", node.values());
    if (yed) {
      shape(node);
    }
    xml.close();
    return true;
  }

  @Override
  public boolean edge(GraphEdge edge) throws IOException {
    noteParallel(edge);
    xml.open(
        "edge",
        "id",
        "e" + edge.number(),
        "source",
        "n" + edge.source().number(),
        "target",
        "n" + edge.target().number());
    data("edge", "label", edge.values().text(Column.RELATION_ZH));
    data("edge", "edgeid", edge.id());
    data("edge", "relation", edge.relation());
    columns("edge", edge.values());
    if (yed) {
      xml.open("data", "key", "y_edge").open("y:PolyLineEdge");
      xml.empty("y:Arrows", "source", "none", "target", "standard");
      xml.text("y:EdgeLabel", edge.values().text(Column.RELATION_ZH));
      xml.close().close();
    }
    xml.close();
    return true;
  }

  @Override
  public void end() throws IOException {
    xml.close().close().end();
  }

  // Edges come ordered by their source. Gephi tells parallel edges apart by their kind, for which
  // its reader of GraphML has no name.
  private void noteParallel(GraphEdge edge) {
    if (edge.source().number() != source) {
      source = edge.source().number();
      targets.clear();
    }
    if (!targets.add(edge.target().number())) {
      report.note("parallel edges that Gephi drops when it reads GraphML; give it GEXF");
    }
  }

  private void key(String owner, String name, String type) throws IOException {
    xml.empty("key", "id", owner + "_" + name, "for", owner, "attr.name", name, "attr.type", type);
  }

  private void data(String owner, String name, String value) throws IOException {
    xml.text("data", value, "key", owner + "_" + name);
  }

  private void columns(String owner, Values values) {
    values.forEach(
        (column, value) -> {
          try {
            data(owner, column.title(), Values.text(value));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  // 14 points a Chinese character at yEd's font size of 12.
  private void shape(GraphNode node) throws IOException {
    String width = String.format(Locale.ROOT, "%d", 24 + 14 * Math.min(node.label().length(), 24));
    xml.open("data", "key", "y_node").open("y:ShapeNode");
    xml.empty("y:Geometry", "width", width, "height", "30");
    xml.empty("y:Fill", "color", Palette.of(node), "transparent", "false");
    xml.text("y:NodeLabel", node.label(), "textColor", "#FFFFFF");
    xml.empty("y:Shape", "type", "roundrectangle");
    xml.close().close();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING, STRINGS -> "string";
      case INTEGER -> "int";
      case DECIMAL -> "double";
    };
  }
}
