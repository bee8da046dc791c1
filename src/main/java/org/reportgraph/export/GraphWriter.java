package org.reportgraph.export;

import java.io.IOException;
import java.util.Set;

/** One format: gets all nodes in order, then all edges in the order of their sources. */
interface GraphWriter {
  /** Writes what stands before the first node. */
  void begin() throws IOException;

  /**
   * Writes a node.
   *
   * @return whether the format has it
   */
  boolean node(GraphNode node) throws IOException;

  /** Writes what stands between the last node and the first edge. */
  default void beginEdges() throws IOException {}

  /**
   * Writes an edge.
   *
   * @return whether the format has it
   */
  boolean edge(GraphEdge edge) throws IOException;

  /** Which columns of a node it writes. */
  default Set<Column> columns(GraphNode node) {
    return Column.OF_NODES;
  }

  /** Writes what stands after the last edge and flushes; the stream stays open. */
  void end() throws IOException;
}
