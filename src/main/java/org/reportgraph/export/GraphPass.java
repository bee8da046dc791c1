package org.reportgraph.export;

import java.io.IOException;
import java.util.function.Consumer;

/** Goes once over all nodes, then over all edges of a view. */
final class GraphPass {
  private static final int STEP = 50_000;

  private final GraphView view;
  private final GraphShape shape;
  private final Figures figures;
  private final Consumer<String> progress;

  GraphPass(GraphView view, GraphShape shape, Figures figures, Consumer<String> progress) {
    this.view = view;
    this.shape = shape;
    this.figures = figures;
    this.progress = progress;
  }

  /** Visits the edges alone, as a layout needs them before the nodes are written. */
  void edges(Consumer<GraphEdge> visitor) {
    EdgeReader edges = new EdgeReader(view, shape);
    for (int number = 0; number < view.size(); number++) {
      edges.from(number).forEach(visitor);
    }
  }

  /**
   * Writes the whole graph and counts what was written.
   *
   * @param order the numbers of the nodes as they are to be written
   */
  void write(GraphWriter writer, int[] order, LossReport report) throws IOException {
    writer.begin();
    Progress nodesDone = new Progress(progress, "nodes", STEP);
    Progress edgesDone = new Progress(progress, "edges", STEP);
    NodeReader nodes = new NodeReader(shape, figures);
    for (int number : order) {
      GraphNode node = nodes.read(number, view.node(number));
      if (writer.node(node)) {
        report.node(node, writer.columns(node));
      }
      nodesDone.tick();
    }
    writer.beginEdges();
    EdgeReader edges = new EdgeReader(view, shape);
    for (int number = 0; number < view.size(); number++) {
      for (GraphEdge edge : edges.from(number)) {
        if (writer.edge(edge)) {
          report.edge(edge);
        }
        edgesDone.tick();
      }
    }
    report.outside(edges.outside());
    writer.end();
  }
}
