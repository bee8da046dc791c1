package org.reportgraph.search;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.changes.TextQuadAction;

/** Indexes no single change: the store indexes whole graphs, which is faster. */
final class NoChanges implements TextDocProducer {
  @Override
  public void start() {}

  @Override
  public void change(TextQuadAction action, Node graph, Node subject, Node property, Node object) {}

  @Override
  public void finish() {}

  @Override
  public void reset() {}
}
