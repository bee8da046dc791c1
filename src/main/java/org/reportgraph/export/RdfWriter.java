package org.reportgraph.export;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.reportgraph.map.Vocab;

/**
 * Writes quads in an RDF syntax, sorted, so that the same data gives the same bytes; what does not
 * fit into memory is sorted on disk.
 */
final class RdfWriter {
  /** How many triples make a line of progress. */
  private static final long STEP = 500_000;

  private final OutputStream out;
  private final RDFFormat format;
  private final boolean named;
  private final LossReport report;
  private final Progress progress;

  /**
   * A writer.
   *
   * @param named whether the format names graphs; else the union is written
   */
  RdfWriter(
      OutputStream out,
      RDFFormat format,
      boolean named,
      LossReport report,
      Consumer<String> progress) {
    this.out = out;
    this.format = format;
    this.named = named;
    this.report = report;
    this.progress = progress(progress);
  }

  /** What the writers of RDF count for their listeners. */
  static Progress progress(Consumer<String> listener) {
    return new Progress(listener, "triples", STEP);
  }

  void write(SelectedQuads quads) {
    SortedQuads.read(quads, named ? SortedQuads.BY_GRAPH : SortedQuads.BY_SUBJECT, this::write);
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
      if (named || !quad.asTriple().equals(last.asTriple())) {
        report.triple();
        progress.tick();
        if (named) {
          rdf.quad(quad);
        } else {
          rdf.triple(quad.asTriple());
        }
      }
      last = quad;
    }
    rdf.finish();
  }
}
