package org.reportgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The force layout of Fruchterman and Reingold (Graph Drawing by Force-directed Placement, 1991)
 * with their grid: only near nodes repel each other. A weak pull to the middle holds the parts of
 * the graph together. JGraphT's layout fails where two nodes fall on one point.
 */
final class Forces {
  private static final int ROUNDS = 200;

  /** The distance at which an edge and the repulsion of its ends are in balance. */
  private static final double BALANCE = Layout.ROOM;

  /** Nodes farther apart than this do not repel each other. */
  private static final double REACH = 4 * BALANCE;

  private static final double PULL = 0.04;
  private static final double NEAREST = 0.01;

  private final double[] x;
  private final double[] y;
  private final double[] moveX;
  private final double[] moveY;
  private final List<Integer> nodes;
  private final List<int[]> edges;

  /** Forces on some nodes, whose places are changed in the arrays. */
  Forces(double[] x, double[] y, List<Integer> nodes, List<int[]> edges) {
    this.x = x;
    this.y = y;
    this.moveX = new double[x.length];
    this.moveY = new double[y.length];
    this.nodes = nodes;
    this.edges = edges;
  }

  /** Moves the nodes, ever less, until they rest. */
  void settle() {
    double first = BALANCE * Math.sqrt(nodes.size()) / 8;
    for (int round = 0; round < ROUNDS; round++) {
      repel();
      attract();
      move(first * (1 - (double) round / ROUNDS) + 1);
    }
  }

  private void repel() {
    Map<Long, List<Integer>> cells = new HashMap<>();
    for (int node : nodes) {
      moveX[node] = -x[node] * PULL;
      moveY[node] = -y[node] * PULL;
      cells
          .computeIfAbsent(cell(column(x[node]), column(y[node])), c -> new ArrayList<>())
          .add(node);
    }
    for (int node : nodes) {
      for (int dx = -1; dx <= 1; dx++) {
        for (int dy = -1; dy <= 1; dy++) {
          long near = cell(column(x[node]) + dx, column(y[node]) + dy);
          cells.getOrDefault(near, List.of()).forEach(other -> repel(node, other));
        }
      }
    }
  }

  private void repel(int node, int other) {
    double dx = x[node] - x[other];
    double dy = y[node] - y[other];
    double distance = Math.max(Math.hypot(dx, dy), NEAREST);
    if (node != other && distance < REACH) {
      double force = BALANCE * BALANCE / distance / distance;
      moveX[node] += dx * force;
      moveY[node] += dy * force;
    }
  }

  private void attract() {
    for (int[] edge : edges) {
      double dx = x[edge[1]] - x[edge[0]];
      double dy = y[edge[1]] - y[edge[0]];
      double force = Math.hypot(dx, dy) / BALANCE;
      moveX[edge[0]] += dx * force;
      moveY[edge[0]] += dy * force;
      moveX[edge[1]] -= dx * force;
      moveY[edge[1]] -= dy * force;
    }
  }

  private void move(double most) {
    for (int node : nodes) {
      double length = Math.hypot(moveX[node], moveY[node]);
      double share = length > most ? most / length : 1;
      x[node] += moveX[node] * share;
      y[node] += moveY[node] * share;
    }
  }

  private static long column(double value) {
    return (long) Math.floor(value / REACH);
  }

  private static long cell(long column, long row) {
    return column * 1_000_003L + row;
  }
}
