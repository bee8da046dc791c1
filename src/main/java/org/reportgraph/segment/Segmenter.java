package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Section;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.model.TimeFrame;

/** Turns a source text into a report: head, sections, paragraphs, sentences and their times. */
public final class Segmenter {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;]*[。！？；!?;]*[”’」』）]*");
  private static final Pattern FIRST_LEVEL =
      Pattern.compile("^[\\s　]*(?:第?[一二三四五六七八九十]{1,2}(?:、|部分|\\.|．|\\s))");
  private static final Pattern SECOND_LEVEL = Pattern.compile("^[\\s　]*[（(][一二三四五六七八九十]{1,3}[）)]");
  private static final Pattern BARE_HEADING =
      Pattern.compile(
          "回顾|总结|工作安排|工作任务|重点工作|工作部署|总体要求|目标任务|主要任务|自身建设|奋斗目标|预期目标|工作建议|工作打算|发展目标|工作思路|主要目标|总体思路");
  private static final int HEADING_LENGTH = 45;

  /** Segments one report; says so where its place could not be told. */
  public Report segment(Source source, Consumer<Notice> notices) {
    List<Lines.Line> lines = Lines.of(source.text());
    ReportHead head = ReportHead.of(source.name(), lines.stream().map(Lines.Line::text).toList());
    if (head.area().isEmpty()) {
      notices.accept(
          Notice.warning(
              "unknown-area", source.name(), "no place of the national table is named as its own"));
    }
    TimeCues cues = new TimeCues(head.year());
    List<Section> sections = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<TimeFrame> frames = new ArrayList<>();
    sections.add(new Section("", 0, OptionalInt.empty(), 1));
    frames.add(cues.opening());
    for (Lines.Line line : lines) {
      int number = paragraphs.size() + 1;
      int level = headingLevel(line.text());
      if (level > 0) {
        String heading = heading(line.text());
        OptionalInt parent = parent(sections, level);
        TimeFrame around =
            parent.isPresent() ? frames.get(parent.getAsInt()) : frames.get(frames.size() - 1);
        sections.add(new Section(heading, level, parent, number));
        frames.add(level == 1 ? cues.ofHeading(heading).orElse(around) : around);
      }
      int section = sections.size() - 1;
      boolean alone =
          level > 0 && line.text().length() <= HEADING_LENGTH && !line.text().contains("。");
      paragraphs.add(
          new Paragraph(
              number,
              line.text(),
              line.pieces(),
              section,
              alone,
              sentences(line.text(), frames.get(section), cues)));
    }
    return new Report(
        source,
        head.title(),
        head.year(),
        head.area(),
        head.speaker(),
        head.session(),
        head.issued(),
        sections,
        paragraphs);
  }

  private static int headingLevel(String text) {
    if (SECOND_LEVEL.matcher(text).find()) {
      return 2;
    }
    boolean brief = text.length() <= HEADING_LENGTH && !text.contains("。");
    if (FIRST_LEVEL.matcher(text).find() && (brief || heading(text).length() < HEADING_LENGTH)) {
      return 1;
    }
    return brief && text.length() <= 30 && !text.contains("，") && BARE_HEADING.matcher(text).find()
        ? 1
        : 0;
  }

  // A heading that runs into its text ends with its first sentence.
  private static String heading(String text) {
    int stop = text.indexOf('。');
    return stop < 0 ? text : text.substring(0, stop);
  }

  private static OptionalInt parent(List<Section> sections, int level) {
    for (int i = sections.size() - 1; i > 0; i--) {
      if (sections.get(i).level() < level) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static List<Sentence> sentences(String text, TimeFrame section, TimeCues cues) {
    List<Sentence> sentences = new ArrayList<>();
    TimeFrame paragraph = cues.ofParagraph(text).orElse(section);
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        String words = matcher.group();
        TimeFrame frame =
            sentences.isEmpty() ? paragraph : cues.ofSentence(words, paragraph).orElse(paragraph);
        sentences.add(new Sentence(new Span(matcher.start(), matcher.end()), frame));
      }
    }
    return sentences;
  }
}
