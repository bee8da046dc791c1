package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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

/**
 * Fills a store with reports and with what they are understood by.
 *
 * @param base what the IRIs of things start with
 * @param out gets a line for each report that went in
 * @param err gets the notices
 */
record Building(String base, GraphStore store, PrintWriter out, PrintWriter err) {

  /**
   * Puts reports in; 1 where a file could not be read or did not fit, else 0.
   *
   * @param files of reports
   * @param recognition is asked for once, when what is mapped and checked is at hand
   * @param confidence least confidence of a fact, 0 to 1
   */
  int of(List<Path> files, Supplier<Recognition> recognition, double confidence)
      throws IOException {
    // Written while the first report is read, for both take about as long.
    CompletableFuture<Void> background = CompletableFuture.runAsync(this::storeBackground);
    int code;
    try {
      code = storeReports(files, recognition, confidence);
    } finally {
      background.join(); // The store is open as long as something is written to it.
    }
    new LinkGraph(store, new Iris(base)).enforce();
    return code;
  }

  private int storeReports(List<Path> files, Supplier<Recognition> recognition, double confidence) {
    GraphMapper mapper = new GraphMapper(base);
    ShapeCheck check = new ShapeCheck();
    List<Notice> errors = new ArrayList<>();
    Pipeline pipeline =
        new Pipeline(
            notice -> {
              err.println(notice);
              if (notice.severity() == Notice.Severity.ERROR) {
                errors.add(notice);
              }
            },
            recognition.get(),
            confidence);
    for (Path file : files) {
      try {
        pipeline.build(file, mapper, check, store).forEach(this::print);
      } catch (IOException e) {
        errors.add(Notice.error("unreadable", file.toString(), e.getMessage()));
        err.println("error: " + e.getMessage());
      }
    }
    return errors.isEmpty() ? 0 : 1;
  }

  /** What the reports are understood by: the terms, and the places of the country. */
  private void storeBackground() {
    PlaceGraph places = new PlaceGraph(base); // First, for they take the longest.
    store.replace(places.name(), places.version(), places::triples);
    store.replace(Rg.ONTOLOGY, Ontology.terms());
  }

  private void print(LinkedReport linked) {
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
