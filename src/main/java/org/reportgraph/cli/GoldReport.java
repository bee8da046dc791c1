package org.reportgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    String name = String.valueOf(file.getFileName()).replace(SUFFIX, "");
    Path texts = folder == null ? file.resolveSibling("text") : folder;
    Path source = texts.resolve(name + ".txt");
    if (!Files.exists(source)) {
      throw new IOException(source + ": no text for " + file + "; name its folder with --text");
    }
    return new GoldReport(file, source, AnnotationFormat.read(file));
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
    return example(segmented(text), known);
  }

  /** A report with names that are known by paragraph, and what the rules find in it. */
  static Example example(Report report, Map<Integer, List<Known>> known) {
    return new Example(report, new EntityRecognition().recognise(report), known);
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
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** Takes notices that only a build has use for. */
  static void ignore(Notice notice) {
    // Learning and measuring look at the findings alone.
  }
}
