package org.reportgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GEXF 1.3: years as time intervals, the relation as kind of an edge so that parallel edges stay
 * apart, colour by class, size by degree, positions from a layout.
 */
final class GexfWriter implements GraphWriter {
  private final XmlOut xml;
  private final Layout layout;

  GexfWriter(Writer out, Layout layout, LossReport report) throws IOException {
    this.xml = new XmlOut(out, report);
    this.layout = layout;
  }

  @Override
  public void begin() throws IOException {
    xml.open(
        "gexf",
        "xmlns",
        "http://gexf.net/1.3",
        "xmlns:viz",
        "http://gexf.net/1.3/viz",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "version",
        "1.3");
    xml.open("meta").text("creator", "reportgraph").close();
    xml.open(
        "graph",
        "defaultedgetype",
        "directed",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    attributes("node", "type", Column.OF_NODES);
    attributes("edge", "relation", Column.OF_EDGES);
    xml.open("nodes");
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    xml.open("node", timed(node.values(), "id", node.iri(), "label", node.label()));
    values("type", node.type(), node.values());
    String colour = Palette.of(node);
    xml.empty(
        "viz:color",
        "r",
        String.valueOf(Palette.red(colour)),
        "g",
        String.valueOf(Palette.green(colour)),
        "b",
        String.valueOf(Palette.blue(colour)));
    xml.empty(
        "viz:position",
        "x",
        String.valueOf(layout.x(node.number())),
        "y",
        String.valueOf(layout.y(node.number())),
        "z",
        "0.0");
    long size = Math.round(10 + 4 * Math.sqrt(layout.degree(node.number())));
    xml.empty("viz:size", "value", size + ".0");
    xml.close();
    return true;
  }

  @Override
  public void beginEdges() throws IOException {
    xml.close().open("edges");
  }

  @Override
  public boolean edge(GraphEdge edge) throws IOException {
    xml.open(
        "edge",
        timed(
            edge.values(),
            "id",
            edge.id(),
            "source",
            edge.source().iri(),
            "target",
            edge.target().iri(),
            "kind",
            edge.kind(),
            "label",
            edge.values().text(Column.RELATION_ZH)));
    values("relation", edge.relation(), edge.values());
    xml.close();
    return true;
  }

  @Override
  public void end() throws IOException {
    xml.close().close().close().end();
  }

  private void attributes(String owner, String first, Set<Column> columns) throws IOException {
    xml.open("attributes", "class", owner, "mode", "static");
    xml.empty("attribute", "id", first, "title", first, "type", "string");
    for (Column column : columns) {
      xml.empty("attribute", "id", column.title(), "title", column.title(), "type", type(column));
    }
    xml.close();
  }

  private void values(String first, String value, Values values) throws IOException {
    xml.open("attvalues");
    xml.empty("attvalue", "for", first, "value", value);
    values.forEach(
        (column, one) -> {
          try {
            xml.empty("attvalue", "for", column.title(), "value", text(one));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    xml.close();
  }

  private static String[] timed(Values values, String... attributes) {
    return values
        .integer(Column.START_YEAR)
        .map(
            start -> {
              String[] all = Arrays.copyOf(attributes, attributes.length + 4);
              all[attributes.length] = "start";
              all[attributes.length + 1] = "%04d-01-01".formatted(start);
              all[attributes.length + 2] = "end";
              all[attributes.length + 3] =
                  "%04d-12-31".formatted(values.integer(Column.END_YEAR).orElse(start));
              return all;
            })
        .orElse(attributes);
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> "string";
      case STRINGS -> "liststring";
      case INTEGER -> "integer";
      case DECIMAL -> "double";
    };
  }

  // Lists as Gephi reads and shows them.
  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(one -> '"' + one.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return Values.text(value);
  }
}
