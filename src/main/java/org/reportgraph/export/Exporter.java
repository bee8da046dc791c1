package org.reportgraph.export;

import jakarta.json.JsonException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Exports a selection of a store: reads within one transaction, writes as it reads. */
public final class Exporter {

  private final Dataset store;
  private final Selection selection;
  private final Figures figures;
  private final boolean byteOrderMark;
  private final Consumer<String> progress;
  private final Context settings;

  /**
   * An exporter.
   *
   * @param byteOrderMark whether CSV begins with the mark by which Excel knows UTF-8
   * @param progress gets a line every 50,000 nodes or edges, or 500,000 triples
   * @param settings of ARQ for the query of the selection: how long it may take, whom it may ask
   */
  public Exporter(
      Dataset store,
      Selection selection,
      Figures figures,
      boolean byteOrderMark,
      Consumer<String> progress,
      Context settings) {
    this.store = store;
    this.selection = selection;
    this.figures = figures;
    this.byteOrderMark = byteOrderMark;
    this.progress = progress;
    this.settings = settings;
  }

  /**
   * Writes the files of a format; each appears whole or not at all.
   *
   * @param files one path for each of {@link Format#files}; {@code .gz} compresses
   * @throws IllegalArgumentException if the selection names what is not there
   */
  public LossReport write(Format format, List<Path> files) throws IOException {
    LossReport report = new LossReport(format.label());
    for (int part = 0; part < files.size(); part++) {
      try (Destination destination = new Destination(files.get(part))) {
        write(format, part, destination.stream(), report);
        destination.commit();
      }
    }
    return report;
  }

  /**
   * Writes one file of a format to a stream, and flushes it.
   *
   * @param part which of {@link Format#files}, from 0
   * @param name {@code .gz} at its end compresses
   */
  public LossReport write(Format format, int part, String name, OutputStream out)
      throws IOException {
    LossReport report = new LossReport(format.label());
    try (OutputStream stream = Destination.on(name, out)) {
      write(format, part, stream, report);
    }
    return report;
  }

  private void write(Format format, int part, OutputStream out, LossReport report)
      throws IOException {
    try {
      Txn.executeRead(
          store,
          () -> {
            try {
              export(format, part, out, report);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException | RuntimeIOException | JsonException e) {
      throw said(e);
    }
  }

  // The libraries of XML, JSON and RDF wrap what a stream throws each in their own way.
  private static IOException said(Exception wrapped) {
    Throwable inner = wrapped;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner instanceof IOException said ? said : new IOException(wrapped);
  }

  private void export(Format format, int part, OutputStream out, LossReport report)
      throws IOException {
    Figures shown = format.isTable() ? Figures.NODES : figures;
    GraphShape shape = new GraphShape(shown);
    GraphView view = new GraphView(store, selection, shape, settings);
    if (format.isRdf()) {
      rdf(format, new SelectedQuads(store, selection, view), out, report);
      return;
    }
    GraphPass pass = new GraphPass(view, shape, shown, progress);
    Layout layout = new Layout(view.size());
    if (format.isDrawn()) {
      pass.edges(layout::add);
      layout.place();
    }
    int[] order =
        format.isTable() ? view.inReadingOrder() : IntStream.range(0, view.size()).toArray();
    if (format == Format.XLSX) {
      pass.write(new XlsxWriter(out, shape, report), order, report);
    } else {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      if (byteOrderMark && format.isCsv()) {
        text.write('\uFEFF');
      }
      pass.write(writer(format, part, text, layout, view, shape, report), order, report);
      text.flush();
    }
    if (part == 0) {
      new Losses(view, shown, report).count(format);
    }
  }

  private static GraphWriter writer(
      Format format,
      int part,
      Writer out,
      Layout layout,
      GraphView view,
      GraphShape shape,
      LossReport report)
      throws IOException {
    return switch (format) {
      case GRAPHML -> new GraphMlWriter(out, false, report);
      case YED -> new GraphMlWriter(out, true, report);
      case GEXF -> new GexfWriter(out, layout, report);
      case CYTOSCAPE -> new Cx2Writer(out, layout);
      case CYJS -> new CyjsWriter(out, layout);
      case DOT -> new DotWriter(out);
      case CSV -> new CsvWriter(out, CsvWriter.Reader.GEPHI, part == 0, report);
      case NEO4J_CSV -> new CsvWriter(out, CsvWriter.Reader.NEO4J, part == 0, report);
      case NEO4J -> new CypherWriter(out);
      case GEOJSON -> new GeoJsonWriter(out, new Locator(view.data()), report);
      case INDICATORS -> new TableWriter(out, Table.INDICATORS, shape, report);
      case PROMISES -> new TableWriter(out, Table.PROMISES, shape, report);
      case PLACES -> new TableWriter(out, Table.PLACES, shape, report);
      case XLSX, TURTLE, TRIG, NQUADS, JSONLD ->
          throw new IllegalArgumentException(format + " is no text of nodes and edges");
    };
  }

  private void rdf(Format format, SelectedQuads quads, OutputStream out, LossReport report) {
    switch (format) {
      case TURTLE ->
          new RdfWriter(out, RDFFormat.TURTLE_BLOCKS, false, report, progress).write(quads);
      case TRIG -> new RdfWriter(out, RDFFormat.TRIG_BLOCKS, true, report, progress).write(quads);
      case NQUADS -> new RdfWriter(out, RDFFormat.NQUADS, true, report, progress).write(quads);
      default -> new JsonLdWriter(out, quads.model(), report, progress).write(quads);
    }
    if (format == Format.TURTLE || format == Format.JSONLD) {
      report.leftOut("names of graphs: the format has none", quads.graphs().size());
    }
  }
}
