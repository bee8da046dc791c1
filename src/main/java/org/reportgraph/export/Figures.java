package org.reportgraph.export;

/** What becomes of figures and milestones in a graph of nodes and edges. */
public enum Figures {
  /** Each is a node, with edges to its indicator, area or subject. */
  NODES,
  /** Each is a line in an attribute of its area or subject. */
  ATTRIBUTES,
  /** They are left out. */
  NONE
}
