package org.reportgraph.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Quads in an order that depends on nothing but themselves; what does not fit into memory is sorted
 * on disk.
 */
final class SortedQuads {
  /** How many quads are sorted in memory at a time. */
  private static final int IN_MEMORY = 200_000;

  /** As triples: whatever graph they are in. */
  static final Comparator<Quad> BY_SUBJECT =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  static final Comparator<Quad> BY_GRAPH =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms).thenComparing(BY_SUBJECT);

  private SortedQuads() {}

  /** Sorts quads and lets a reader go through them once. */
  static void read(SelectedQuads quads, Comparator<Quad> order, Consumer<Iterator<Quad>> reader) {
    SortedDataBag<Quad> sorted =
        BagFactory.newSortedBag(new ThresholdPolicyCount<>(IN_MEMORY), new QuadFiles(), order);
    try {
      quads.forEach(sorted::add);
      reader.accept(sorted.iterator());
    } finally {
      sorted.close();
    }
  }
}
