package org.reportgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.util.Context;
import org.reportgraph.export.Destination;
import org.reportgraph.export.Exporter;
import org.reportgraph.export.Figures;
import org.reportgraph.export.Format;
import org.reportgraph.export.LossReport;
import org.reportgraph.export.Selection;
import org.reportgraph.read.TextFile;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the graph in the format of another tool. */
@Command(
    name = "export",
    description = "Write the graph in the format of another tool.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Formats: graphml (with --yed for yEd), gexf, cytoscape (CX2), cyjs, dot, csv and",
      "neo4j-csv (two files each: nodes and edges), neo4j (Cypher), geojson, xlsx,",
      "indicators, promises, places (CSV), turtle, trig, nquads, jsonld.",
      "All are written as the store is read. gexf, cytoscape and cyjs keep the position",
      "of each node in memory; RDF and xlsx need room for temporary files; jsonld of a",
      "million edges needs more heap (REPORTGRAPH_JAVA_OPTS=-Xmx2g).",
      "",
      "  reportgraph export -o guiyang.gexf",
      "  reportgraph export --format csv --bom -o guiyang.csv",
      "    (writes guiyang-nodes.csv and guiyang-edges.csv)",
      "  reportgraph export -o zones.geojson --class DevelopmentZone --place 贵阳市",
      "  reportgraph export --format nquads -o - | gzip > all.nq.gz"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String STDOUT = "-";

  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Option(
      names = "--format",
      converter = FormatConverter.class,
      description = "See below (default: what the suffix of the file says).")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "File to write, - for standard output (formats of one file), .gz at its end compresses"
              + " (default: the usual name of the format, in this folder).")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--figures",
      defaultValue = "nodes",
      description =
          "Figures and milestones as nodes, attributes or none, where the format has nodes and edges"
              + " (default: ${DEFAULT-VALUE}).")
  private Figures figures;

  @Option(
      names = "--class",
      split = ",",
      description = "Only things of these classes, such as Park,Infrastructure.")
  private List<String> classes = List.of();

  @Option(
      names = "--place",
      split = ",",
      description = "Only these places and what lies in them: name, division code or IRI.")
  private List<String> places = List.of();

  @Option(
      names = "--thing",
      paramLabel = "IRI",
      description = "Only these things and what is one edge away from them.")
  private List<String> things = List.of();

  @Option(
      names = "--from",
      paramLabel = "REPORT",
      description = "Only from these reports: part of a title, IRI, or code/year: 520100/2017.")
  private List<String> reports = List.of();

  @Option(names = "--year", split = ",", description = "Only from the reports of these years.")
  private List<Integer> years = List.of();

  @Option(
      names = "--query",
      paramLabel = "FILE|TEXT",
      description = "Only what this SPARQL CONSTRUCT gives.")
  private Optional<String> query = Optional.empty();

  @Option(names = "--yed", description = "GraphML with the labels and colours that yEd shows.")
  private boolean yed;

  @Option(names = "--bom", description = "Begin CSV with the mark by which Excel knows UTF-8.")
  private boolean byteOrderMark;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was left out, and the counts, to this JSON file; - prints it.")
  private Optional<String> report = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Format chosen = chosen();
    PrintWriter err = spec.commandLine().getErr();
    Selection selection = new Selection(classes, places, things, reports, years, text());
    try (GraphStore store = options.openExisting()) {
      Exporter exporter =
          new Exporter(
              store.dataset(),
              selection,
              figures,
              byteOrderMark,
              line -> {
                err.println("export: " + line);
                err.flush();
              },
              new Context());
      if (report.isPresent() && !report.get().equals(STDOUT)) {
        export(exporter, chosen, new Destination(Path.of(report.get())));
      } else {
        tell(write(exporter, chosen), err);
      }
    }
    return 0;
  }

  // The report's file is begun first: a wrong name of it is no reason to export in vain.
  private void export(Exporter exporter, Format chosen, Destination begun) throws IOException {
    try (Destination told = begun) {
      LossReport written = write(exporter, chosen);
      tell(written, spec.commandLine().getErr());
      told.stream().write(written.json().getBytes(StandardCharsets.UTF_8));
      told.commit();
    }
  }

  private Format chosen() {
    Format named =
        format
            .or(() -> output.flatMap(Format::of))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "name a --format, or a file by whose suffix it is known"));
    if (yed && named != Format.GRAPHML && named != Format.YED) {
      throw new ParameterException(spec.commandLine(), "--yed is for graphml");
    }
    return yed ? Format.YED : named;
  }

  private Optional<String> text() throws IOException {
    if (query.isPresent() && !query.get().contains("{")) {
      return Optional.of(TextFile.read(Path.of(query.get())));
    }
    return query;
  }

  private LossReport write(Exporter exporter, Format chosen) throws IOException {
    String name = output.orElse(chosen.files().get(0));
    if (!name.equals(STDOUT)) {
      List<Path> files =
          chosen.files().size() == 1 || output.isEmpty()
              ? (output.isEmpty() ? chosen.files() : List.of(name)).stream().map(Path::of).toList()
              : List.of(Path.of(withPart(name, "nodes")), Path.of(withPart(name, "edges")));
      LossReport written = exporter.write(chosen, files);
      spec.commandLine().getErr().println("wrote " + files);
      return written;
    }
    if (chosen.files().size() > 1) {
      throw new ParameterException(
          spec.commandLine(), chosen.label() + " is two files; name one with -o");
    }
    // The bytes of standard output itself: a workbook is no text.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return exporter.write(chosen, 0, name, out);
  }

  // graph.csv.gz: graph-nodes.csv.gz
  private static String withPart(String file, String part) {
    return file.replaceFirst("((?:\\.[A-Za-z0-9]+)?(?:\\.gz)?)$", "-" + part + "$1");
  }

  private void tell(LossReport written, PrintWriter err) {
    if (written.triples() > 0) {
      err.printf("%d triples%n", written.triples());
    } else {
      err.printf("%d nodes, %d edges%n", written.nodes(), written.edges());
    }
    written.leftOut().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> err.printf("left out: %d %s%n", entry.getValue(), entry.getKey()));
    written.notes().forEach((what, times) -> err.printf("note: %d %s%n", times, what));
    err.flush();
    if (report.isPresent() && report.get().equals(STDOUT)) {
      spec.commandLine().getOut().print(written.json());
      spec.commandLine().getOut().flush();
    }
  }

  /** Reads the name of a format. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      try {
        return Format.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
