package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Period;
import org.reportgraph.model.Report;
import org.reportgraph.model.Section;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/** Turns a source text into a report. */
public final class Segmenter {

  /** Segments one report. */
  public Report segment(Source source, Consumer<Notice> notices) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String line : source.text().split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(begin, begin + line.length());
        paragraphs.add(
            new Paragraph(
                paragraphs.size() + 1,
                line,
                List.of(span),
                0,
                false,
                List.of(
                    new Sentence(
                        new Span(0, line.length()),
                        new TimeFrame(Period.of(2016), Status.ACTUAL)))));
      }
      begin += line.length() + 1;
    }
    return new Report(
        source,
        paragraphs.get(0).text(),
        2017,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Section("", 0, OptionalInt.empty(), 1)),
        paragraphs);
  }
}
