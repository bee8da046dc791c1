package org.reportgraph;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.Annotation.NamedThing;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Task;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.read.ReportReader;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.segment.Segmenter;

/**
 * Prints accuracy and speed beside HanLP, whose segmentation with name recognition is the nearest
 * thing that one can download. Accuracy is that of entities on the shipped report, annotated in
 * {@code -Dgold=FILE}; speed is that of one thread on the shipped report, best of ten runs each
 * after ten to warm up. No test, so that it runs only when it is asked for: {@code mvn -q test
 * -Dtest=HanlpFigures}.
 */
class HanlpFigures {
  private static final int RUNS = 10;
  private static final Segment HANLP =
      HanLP.newSegment().enableAllNamedEntityRecognize(true).enableOffset(true);

  private final Report report = report();

  @Test
  void print() throws IOException {
    accuracy();
    speed();
  }

  private void accuracy() throws IOException {
    Path gold =
        Optional.ofNullable(System.getProperty("gold"))
            .map(Path::of)
            .orElseGet(() -> Shared.file("gold/2017-guiyang-city.gold.jsonl"));
    List<Annotation> annotated = AnnotationFormat.read(gold);
    List<Annotation> hanlp = report.paragraphs().stream().map(HanlpFigures::names).toList();
    List<Annotation> rules =
        new Recognition(Optional.empty())
            .recognise(report).findings().stream().map(Annotation::of).toList();
    say("entities of %s, relaxed F1, with class and for spans alone", gold.getFileName());
    say(
        "  HanLP                %.3f %.3f",
        f1(hanlp, annotated), f1(spans(hanlp), spans(annotated)));
    say(
        "  rules without tagger %.3f %.3f",
        f1(rules, annotated), f1(spans(rules), spans(annotated)));
  }

  private static double f1(List<Annotation> found, List<Annotation> annotated) {
    return Evaluation.of(found, annotated).scores().get(Task.ENTITIES_RELAXED).f1();
  }

  /** The names that HanLP finds: persons, places, organizations, and others without a class. */
  private static Annotation names(Paragraph paragraph) {
    List<NamedThing> names =
        HANLP.seg(paragraph.text()).stream()
            .flatMap(
                term -> type(term).map(type -> new NamedThing(term.word, type, false)).stream())
            .distinct()
            .toList();
    return new Annotation(paragraph.number(), names, List.of(), List.of(), List.of());
  }

  /** HanLP's natures in our classes; its other proper nouns (nz) are counted as programs. */
  private static Optional<EntityClass> type(Term term) {
    String nature = term.nature.toString();
    if (nature.startsWith("nr")) {
      return Optional.of(EntityClass.PERSON);
    }
    if (nature.startsWith("ns")) {
      return Optional.of(EntityClass.ADMINISTRATIVE_AREA);
    }
    if (nature.startsWith("nt")) {
      return Optional.of(EntityClass.ORGANIZATION);
    }
    return nature.equals("nz") ? Optional.of(EntityClass.PROGRAM) : Optional.empty();
  }

  /** The same names, all of one class. */
  private static List<Annotation> spans(List<Annotation> annotations) {
    Function<NamedThing, NamedThing> classless =
        name -> new NamedThing(name.surface(), EntityClass.PROGRAM, name.optional());
    return annotations.stream()
        .map(
            one ->
                new Annotation(
                    one.paragraph(),
                    one.entities().stream().map(classless).distinct().toList(),
                    List.of(),
                    List.of(),
                    List.of()))
        .toList();
  }

  private void speed() {
    long characters = report.paragraphs().stream().mapToLong(p -> p.text().length()).sum();
    Recognition whole = new Recognition();
    Recognition rules = new Recognition(Optional.empty());
    say("characters a second in one thread, %d characters", characters);
    double hanlp =
        rate(characters, () -> report.paragraphs().stream().map(HanlpFigures::names).toList());
    say("  HanLP names                          %,.0f", hanlp);
    tell("all four kinds, rules without tagger", rate(characters, () -> whole(rules)), hanlp);
    tell("all four kinds", rate(characters, () -> whole(whole)), hanlp);
  }

  private List<Findings> whole(Recognition recognition) {
    return recognition.recognise(report).findings();
  }

  private static void tell(String what, double rate, double peer) {
    say("  %-36s %,.0f, %.2f times HanLP", what, rate, rate / peer);
  }

  private static double rate(long characters, Supplier<List<?>> run) {
    long best = Long.MAX_VALUE;
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < 2 * RUNS; i++) {
      long start = System.nanoTime();
      kept.add(run.get().size());
      if (i >= RUNS) {
        best = Math.min(best, System.nanoTime() - start);
      }
    }
    if (kept.stream().distinct().count() != 1) {
      throw new IllegalStateException("runs that differ: " + kept);
    }
    return characters * 1e9 / best;
  }

  private static Report report() {
    try {
      return new Segmenter()
          .segment(new ReportReader().read(GuiyangReport.FILE, notice -> {}).get(0), notice -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
