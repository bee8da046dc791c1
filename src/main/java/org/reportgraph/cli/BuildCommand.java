package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.reportgraph.Pipeline;
import org.reportgraph.check.ShapeCheck;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.PlaceGraph;
import org.reportgraph.map.Rg;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Notice;
import org.reportgraph.opendata.LinkGraph;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and fills the store. */
@Command(
    name = "build",
    description = "Read reports and fill the store.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Mixin private ConfidenceOption confidence;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = "Reports: text, HTML, Word or PDF (default: the shipped report in seeds/).")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = options.open()) {
      return build(
          inputs, confidence.least(), options.base(), store, out, spec.commandLine().getErr());
    }
  }

  /** Fills a store and says what went into it; 1 where a file could not be read or did not fit. */
  static int build(
      List<Path> inputs,
      double confidence,
      String base,
      GraphStore store,
      PrintWriter out,
      PrintWriter err)
      throws IOException {
    // Written while the first report is read, for both take about as long.
    CompletableFuture<Void> background =
        CompletableFuture.runAsync(() -> storeBackground(base, store));
    int code;
    try {
      code = storeReports(inputs, confidence, base, store, out, err);
    } finally {
      background.join(); // The store is open as long as something is written to it.
    }
    new LinkGraph(store, new Iris(base)).enforce();
    return code;
  }

  private static int storeReports(
      List<Path> inputs,
      double confidence,
      String base,
      GraphStore store,
      PrintWriter out,
      PrintWriter err)
      throws IOException {
    List<Notice> errors = new ArrayList<>();
    Pipeline pipeline =
        new Pipeline(
            notice -> {
              err.println(notice);
              if (notice.severity() == Notice.Severity.ERROR) {
                errors.add(notice);
              }
            },
            new Recognition(),
            confidence);
    GraphMapper mapper = new GraphMapper(base);
    ShapeCheck check = new ShapeCheck();
    for (Path file : Inputs.of(inputs)) {
      try {
        pipeline.build(file, mapper, check, store).forEach(report -> print(report, out));
      } catch (IOException e) {
        errors.add(Notice.error("unreadable", file.toString(), e.getMessage()));
        err.println("error " + e.getMessage());
      }
    }
    return errors.isEmpty() ? 0 : 1;
  }

  /** What the reports are understood by: the terms, and the places of the country. */
  private static void storeBackground(String base, GraphStore store) {
    store.replace(Rg.ONTOLOGY, Ontology.terms());
    PlaceGraph places = new PlaceGraph(base);
    store.replace(places.name(), places.version(), places::triples);
  }

  private static void print(LinkedReport linked, PrintWriter out) {
    List<Findings> findings = linked.findings();
    out.printf(
        "%s (%d): %d things in %d mentions, %d figures, %d milestones, %d relations%n",
        linked.report().title(),
        linked.report().year(),
        linked.entities().size(),
        findings.stream().mapToInt(one -> one.mentions().size()).sum(),
        findings.stream().mapToInt(one -> one.figures().size()).sum(),
        findings.stream().mapToInt(one -> one.milestones().size()).sum(),
        findings.stream().mapToInt(one -> one.relations().size()).sum());
    out.flush();
  }
}
