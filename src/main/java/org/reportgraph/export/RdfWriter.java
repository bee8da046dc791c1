package org.reportgraph.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.reportgraph.map.Vocab;

/**
 * Writes quads in an RDF syntax, sorted, so that the same data gives the same bytes; what does not
 * fit into memory is sorted on disk.
 */
final class RdfWriter {
  /** How many quads are sorted in memory at a time. */
  private static final int IN_MEMORY = 200_000;

  private static final Comparator<Quad> BY_SUBJECT =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private static final Comparator<Quad> BY_GRAPH =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms).thenComparing(BY_SUBJECT);

  private final OutputStream out;
  private final RDFFormat format;
  private final boolean named;
  private final LossReport report;

  /**
   * A writer.
   *
   * @param named whether the format names graphs; else the union is written
   */
  RdfWriter(OutputStream out, RDFFormat format, boolean named, LossReport report) {
    this.out = out;
    this.format = format;
    this.named = named;
    this.report = report;
  }

  void write(SelectedQuads quads) {
    SortedDataBag<Quad> sorted =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(IN_MEMORY), new QuadFiles(), named ? BY_GRAPH : BY_SUBJECT);
    try {
      quads.forEach(sorted::add);
      write(sorted.iterator());
    } finally {
      sorted.close();
    }
  }

  private void write(Iterator<Quad> sorted) {
    StreamRDF rdf = StreamRDFWriter.getWriterStream(out, format);
    rdf.start();
    if (!format.equals(RDFFormat.NQUADS)) {
      Vocab.PREFIXES.forEach(rdf::prefix);
    }
    Quad last = Quad.create(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (sorted.hasNext()) {
      Quad quad = sorted.next();
      if (named) {
        rdf.quad(quad);
        report.triple();
      } else if (!quad.asTriple().equals(last.asTriple())) {
        rdf.triple(quad.asTriple());
        report.triple();
      }
      last = quad;
    }
    rdf.finish();
  }
}
