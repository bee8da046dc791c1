package org.reportgraph.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the nodes stand when a file is opened, the same in every run: nodes with edges by {@link
 * Forces}, those without in a spiral beside them. A graph that is too large for forces is one
 * spiral, for the tool's own layout to begin from.
 */
final class Layout {
  /** Above this many edges forces take minutes. */
  private static final int MOST = 100_000;

  /** Side of the square that a node has for itself, in points. */
  static final double ROOM = 90;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final double[] x;
  private final double[] y;
  private final int[] degrees;
  private final List<int[]> ends = new ArrayList<>();
  private int edges;

  Layout(int nodes) {
    x = new double[nodes];
    y = new double[nodes];
    degrees = new int[nodes];
  }

  /** Adds an edge that draws its ends together. */
  void add(GraphEdge edge) {
    edges++;
    degrees[edge.source().number()]++;
    degrees[edge.target().number()]++;
    if (edges <= MOST) {
      ends.add(new int[] {edge.source().number(), edge.target().number()});
    }
  }

  /** Places all nodes; edges come before. */
  void place() {
    List<Integer> tied = new ArrayList<>();
    List<Integer> lone = new ArrayList<>();
    for (int node = 0; node < degrees.length; node++) {
      (degrees[node] > 0 ? tied : lone).add(node);
    }
    spiral(tied, 0);
    if (edges <= MOST && !tied.isEmpty()) {
      new Forces(x, y, tied, ends).settle();
    }
    double right = tied.stream().mapToDouble(node -> x[node]).max().orElse(0);
    spiral(lone, right + ROOM + Math.sqrt(lone.size()) * ROOM / 2);
    round(x);
    round(y);
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  int nodes() {
    return degrees.length;
  }

  int edges() {
    return edges;
  }

  int degree(int node) {
    return degrees[node];
  }

  private void spiral(List<Integer> nodes, double centre) {
    for (int i = 0; i < nodes.size(); i++) {
      double radius = Math.sqrt(i) * ROOM / 2;
      x[nodes.get(i)] = centre + radius * Math.cos(i * GOLDEN_ANGLE);
      y[nodes.get(i)] = radius * Math.sin(i * GOLDEN_ANGLE);
    }
  }

  private static void round(double[] values) {
    Arrays.setAll(values, i -> Math.round(values[i] * 10) / 10.0);
  }
}
