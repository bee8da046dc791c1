package org.reportgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.reportgraph.link.EntityLinker;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Source;
import org.reportgraph.read.ReportReader;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.segment.Segmenter;

/** The whole flow: read, segment, recognise, link, map, check, store. */
public final class Pipeline {
  private final ReportReader reader = new ReportReader();
  private final Segmenter segmenter = new Segmenter();
  private final Recognition recognition = new Recognition();
  private final EntityLinker linker = new EntityLinker();
  private final Consumer<Notice> notices;

  public Pipeline(Consumer<Notice> notices) {
    this.notices = notices;
  }

  /** Every report of a file with what was found in it. */
  public List<LinkedReport> extract(Path file) throws IOException {
    return reader.read(file, notices).stream().map(this::extract).toList();
  }

  private LinkedReport extract(Source source) {
    return linker.link(recognition.recognise(segmenter.segment(source, notices)));
  }
}
