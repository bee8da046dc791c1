package org.reportgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Graphviz DOT. Labels and colours are drawn; all columns are there as attributes too, which
 * Graphviz passes over and other readers of DOT keep.
 */
final class DotWriter implements GraphWriter {
  private final Writer out;

  DotWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write(
        """
        digraph reportgraph {
          graph [charset="UTF-8", layout="sfdp", overlap="prism", splines="line", outputorder="edgesfirst", fontname="Noto Sans CJK SC"];
          node [shape="box", style="filled,rounded", fontname="Noto Sans CJK SC", fontcolor="white", color="white", height="0.3", margin="0.12,0.05"];
          edge [fontname="Noto Sans CJK SC", fontsize="9", color="#9aa39d", fontcolor="#5c645f", arrowsize="0.6"];
        """);
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    out.write("  n" + node.number() + " [");
    write("label", node.label());
    write("fillcolor", Palette.of(node));
    write("tooltip", node.values().text(Column.TYPE_ZH));
    write("iri", node.iri());
    write("type", node.type());
    columns(node.values());
    out.write("];\n");
    return true;
  }

  @Override
  public boolean edge(GraphEdge edge) throws IOException {
    out.write("  n" + edge.source().number() + " -> n" + edge.target().number() + " [");
    write("label", edge.values().text(Column.RELATION_ZH));
    write("tooltip", edge.values().text(Column.SENTENCES));
    write("edgeid", edge.id());
    write("relation", edge.relation());
    columns(edge.values());
    out.write("];\n");
    return true;
  }

  @Override
  public void end() throws IOException {
    out.write("}\n");
    out.flush();
  }

  private void columns(Values values) {
    values.forEach(
        (column, value) -> {
          try {
            write(column == Column.AREA ? "areaName" : column.title(), Values.text(value));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  // Backslashes start escapes such as \\N in labels; line ends are drawn as \\n.
  private void write(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write(name + "=\"");
      out.write(
          value
              .replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replaceAll("\\R", "\\\\n")
              .replace("\u0000", ""));
      out.write("\" ");
    }
  }
}
