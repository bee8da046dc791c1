package org.reportgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.read.ReportReader;
import org.reportgraph.read.TextFile;
import org.reportgraph.recognise.entity.EntityRecognition;
import org.reportgraph.recognise.tagger.Example;
import org.reportgraph.recognise.tagger.Known;
import org.reportgraph.segment.Segmenter;

/**
 * An annotated report.
 *
 * @param file the annotations
 * @param text the report
 * @param annotations what is annotated
 */
record GoldReport(Path file, Path text, List<Annotation> annotations) {
  private static final String SUFFIX = ".gold.jsonl";

  GoldReport {
    annotations = List.copyOf(annotations);
  }

  /**
   * Reads the annotations of a file.
   *
   * @param folder where the texts are; null for the folder {@code text} beside the file
   * @throws IOException if there is no text or the annotations are not in the gold form
   */
  static GoldReport read(Path file, Path folder) throws IOException {
    List<Annotation> annotations = AnnotationFormat.read(file);
    String name = String.valueOf(file.getFileName()).replace(SUFFIX, "");
    Path texts = folder == null ? file.resolveSibling("text") : folder;
    Path source = texts.resolve(name + ".txt");
    if (!Files.exists(source)) {
      throw new IOException(source + ": no text for " + file + "; name its folder with --text");
    }
    return new GoldReport(file, source, annotations);
  }

  /** The annotated names of the report, to learn from, with what the rules find in it. */
  Example example() throws IOException {
    Map<Integer, List<Known>> known = new HashMap<>();
    for (Annotation annotation : annotations) {
      known.put(
          annotation.paragraph(),
          annotation.entities().stream()
              .map(thing -> new Known(thing.surface(), thing.type(), thing.optional()))
              .toList());
    }
    Report report = segmented(text);
    check(report.paragraphs().size());
    return example(report, known);
  }

  /** A report with names that are known by paragraph, and what the rules find in it. */
  static Example example(Report report, Map<Integer, List<Known>> known) {
    return new Example(report, new EntityRecognition().recognise(report), known);
  }

  /**
   * Holds the annotations to the report.
   *
   * @param paragraphs how many the report has
   * @throws IOException if one is of a paragraph that the report does not have
   */
  void check(int paragraphs) throws IOException {
    for (Annotation annotation : annotations) {
      if (annotation.paragraph() > paragraphs) {
        throw new IOException(
            "%s: paragraph %d, but %s has %d; give the text that was annotated"
                .formatted(file, annotation.paragraph(), text, paragraphs));
      }
    }
  }

  /** The first report of a file. */
  static Report segmented(Path file) throws IOException {
    List<Source> sources = new ReportReader().read(file, GoldReport::ignore);
    return new Segmenter().segment(sources.get(0), GoldReport::ignore);
  }

  /** The paragraphs of each text file of a folder, by file name; none where there is no folder. */
  static List<List<String>> corpus(Path folder) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    if (folder == null) {
      return texts;
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such folder; name the folder of the texts");
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(TextFile.read(file).lines().toList());
      }
    }
    return texts;
  }

  /** Takes notices that only a build has use for. */
  static void ignore(Notice notice) {
    // Learning and measuring look at the findings alone.
  }
}
