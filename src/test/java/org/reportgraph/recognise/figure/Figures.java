package org.reportgraph.recognise.figure;

import java.util.List;
import java.util.Optional;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Period;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Report;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/** Figures of a one-sentence report of 2017. */
final class Figures {
  private Figures() {}

  /** The figures of a sentence about a time ({@code 2016} or {@code 2012-2016}). */
  static List<Figure> of(String text, String period, Status status) {
    Report report = report(text, period, status);
    return new FigureRecognition().recognise(report, report.paragraph(1), List.of());
  }

  private static Report report(String text, String period, Status status) {
    Sentence sentence =
        new Sentence(new Span(0, text.length()), new TimeFrame(Period.parse(period), status));
    Paragraph paragraph =
        new Paragraph(1, text, List.of(new Span(0, text.length())), 0, false, List.of(sentence));
    return new Report(
        new Source("test", text, 0),
        "",
        2017,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(paragraph));
  }

  /** A report of a sentence about 2016 with its figures. */
  static ReadReport read(String text) {
    Report report = report(text, "2016", Status.ACTUAL);
    return new ReadReport(
        report,
        List.of(new Findings(1, List.of(), of(text, "2016", Status.ACTUAL), List.of(), List.of())));
  }

  /** Indicator, number with unit, kind and comparator: {@code 生产总值 11.7% change eq}. */
  static String brief(Figure figure) {
    return "%s %s%s%s %s %s"
        .formatted(
            figure.indicator(),
            figure.amount().plainValue(),
            figure.amount().max().map(max -> "-" + max.toPlainString()).orElse(""),
            figure.amount().unit(),
            figure.kind().label(),
            figure.comparator().label());
  }
}
