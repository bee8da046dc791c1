package org.reportgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.check.ShapeCheck;
import org.reportgraph.check.Violation;
import org.reportgraph.link.EntityLinker;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Notice;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Source;
import org.reportgraph.read.ReportReader;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.recognise.figure.FigureChecks;
import org.reportgraph.segment.Segmenter;
import org.reportgraph.store.GraphStore;

/** The whole flow: read, segment, recognise, link, map, check, store. */
public final class Pipeline {
  private final ReportReader reader = new ReportReader();
  private final Segmenter segmenter = new Segmenter();
  private final Recognition recognition;
  private final FigureChecks checks = new FigureChecks();
  private final EntityLinker linker = new EntityLinker();
  private final Consumer<Notice> notices;
  private final double confidence;

  public Pipeline(Consumer<Notice> notices) {
    this(notices, new Recognition(), 0);
  }

  /**
   * A flow with another recogniser, or with sure facts alone.
   *
   * @param confidence least confidence of a fact, 0 to 1
   */
  public Pipeline(Consumer<Notice> notices, Recognition recognition, double confidence) {
    this.recognition = recognition;
    this.notices = notices;
    this.confidence = confidence;
  }

  /** Every report of a file with what was found in it. */
  public List<LinkedReport> extract(Path file) throws IOException {
    return reader.read(file, notices).stream().map(this::extract).toList();
  }

  /**
   * Puts the graph of every report of a file into the store; a graph that fails its check is not.
   */
  public List<LinkedReport> build(Path file, GraphMapper mapper, ShapeCheck check, GraphStore store)
      throws IOException {
    List<LinkedReport> stored = new ArrayList<>();
    for (LinkedReport linked : extract(file)) {
      String graph = mapper.graphName(linked.report());
      Model triples = mapper.map(linked);
      List<Violation> violations = check.check(graph, triples);
      violations.forEach(
          violation ->
              notices.accept(Notice.error("shape", file.toString(), violation.toString())));
      if (violations.isEmpty()) {
        store.replace(graph, triples);
        stored.add(linked);
      }
    }
    return stored;
  }

  private LinkedReport extract(Source source) {
    ReadReport read = recognition.recognise(segmenter.segment(source, notices));
    checks.check(read, notices);
    List<Findings> sure = read.findings().stream().map(found -> found.atLeast(confidence)).toList();
    return linker.link(new ReadReport(read.report(), sure), notices);
  }
}
