package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.model.TimeFrame;

/**
 * Turns a source text into a report: head ({@link ReportHead}), sections ({@link Outline}),
 * paragraphs ({@link Lines}), sentences and their times ({@link TimeCues}).
 */
public final class Segmenter {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;]*[。！？；!?;]*[”’」』）]*");

  /** Segments one report; says so where its place could not be told. */
  public Report segment(Source source, Consumer<Notice> notices) {
    List<Lines.Line> lines = Lines.of(source.text());
    List<String> words = lines.stream().map(line -> narrow(line.text())).toList();
    ReportHead head = ReportHead.of(source.name(), words);
    if (head.area().isEmpty() && !ReportArea.isNational(words)) {
      notices.accept(
          Notice.warning(
              "unknown-area", source.name(), "no place of the national table is named as its own"));
    }
    TimeCues cues = new TimeCues(head.year());
    Outline outline = new Outline(cues);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Lines.Line line : lines) {
      int number = paragraphs.size() + 1;
      String read = words.get(number - 1);
      boolean heading = outline.add(number, read);
      TimeFrame frame = outline.frame(read);
      paragraphs.add(
          new Paragraph(
              number,
              line.text(),
              line.pieces(),
              outline.section(),
              heading,
              sentences(read, frame, cues)));
    }
    return new Report(
        source,
        head.title(),
        head.year(),
        head.area(),
        head.speaker(),
        head.session(),
        head.issued(),
        outline.sections(),
        paragraphs);
  }

  // Head, headings and times read ２０１７年 as 2017年, which is as long.
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        narrow.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return narrow.toString();
  }

  private static List<Sentence> sentences(String text, TimeFrame paragraph, TimeCues cues) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        TimeFrame frame =
            sentences.isEmpty()
                ? paragraph
                : cues.ofSentence(matcher.group(), paragraph).orElse(paragraph);
        sentences.add(new Sentence(new Span(matcher.start(), matcher.end()), frame));
      }
    }
    return sentences;
  }
}
