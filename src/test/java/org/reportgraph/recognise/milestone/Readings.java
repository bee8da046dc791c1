package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Period;
import org.reportgraph.model.Report;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/** A one-sentence report whose names are given as {@code [name|Class]} in the text. */
record Readings(Report report, List<Mention> mentions) {
  private static final Pattern NAME = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)\\]");

  /** The milestones of a sentence of the work of 2017, as {@code name phase period status}. */
  static List<String> of(String marked) {
    Readings readings = parse(marked);
    return new MilestoneRecognition()
        .recognise(readings.report(), readings.report().paragraph(1), readings.mentions()).stream()
            .map(
                m ->
                    String.join(
                        " ",
                        m.subject().surface(),
                        m.phase().label(),
                        m.period().toString(),
                        m.status().label()))
            .toList();
  }

  private static Readings parse(String marked) {
    String text = NAME.matcher(marked).replaceAll("$1");
    Sentence sentence =
        new Sentence(new Span(0, text.length()), new TimeFrame(Period.of(2017), Status.TARGET));
    Paragraph paragraph =
        new Paragraph(1, text, List.of(new Span(0, text.length())), 0, false, List.of(sentence));
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = NAME.matcher(marked);
    int markup = 0;
    while (matcher.find()) {
      int begin = matcher.start() - markup;
      Span span = new Span(begin, begin + matcher.group(1).length());
      mentions.add(Mention.in(paragraph, span, EntityClass.parse(matcher.group(2)), "test", 1));
      markup += matcher.group().length() - span.length();
    }
    mentions.sort(Comparator.comparing(Mention::span));
    Report report =
        new Report(
            new Source("test", text, 0),
            "",
            2017,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(paragraph));
    return new Readings(report, mentions);
  }
}
