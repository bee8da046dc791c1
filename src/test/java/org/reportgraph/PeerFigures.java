package org.reportgraph;

import static java.util.Map.entry;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.Annotation.NamedThing;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.evaluate.Evaluation;
import org.reportgraph.evaluate.Task;
import org.reportgraph.export.Tool;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.read.ReportReader;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.segment.Segmenter;

/**
 * Prints accuracy beside HanLP and CoreNLP, whose name recognition is the nearest thing that one
 * can download, and speed beside HanLP. Accuracy is that of entities on the shipped report,
 * annotated in {@code -Dgold=FILE}; speed is that of one thread on the shipped report, best of ten
 * runs each after ten to warm up. No test, so that it runs only when it is asked for: {@code mvn -q
 * test -Dtest=PeerFigures}; CoreNLP takes part where {@code -Pcorenlp} has fetched it.
 */
class PeerFigures {
  private static final int RUNS = 10;
  private static final Path CORENLP = Path.of("target", "corenlp");

  /** CoreNLP's types in our classes; its miscellaneous names are counted as programs. */
  private static final Map<String, EntityClass> CORENLP_TYPES =
      Map.ofEntries(
          entry("PERSON", EntityClass.PERSON),
          entry("GPE", EntityClass.ADMINISTRATIVE_AREA),
          entry("COUNTRY", EntityClass.ADMINISTRATIVE_AREA),
          entry("STATE_OR_PROVINCE", EntityClass.ADMINISTRATIVE_AREA),
          entry("CITY", EntityClass.ADMINISTRATIVE_AREA),
          entry("LOCATION", EntityClass.REGION),
          entry("FACILITY", EntityClass.INFRASTRUCTURE),
          entry("ORGANIZATION", EntityClass.ORGANIZATION),
          entry("MISC", EntityClass.PROGRAM));

  private static final Segment HANLP =
      HanLP.newSegment().enableAllNamedEntityRecognize(true).enableOffset(true);

  private final Report report = report();

  @Test
  void print() throws IOException, InterruptedException {
    accuracy();
    speed();
  }

  private void accuracy() throws IOException, InterruptedException {
    Path gold =
        Optional.ofNullable(System.getProperty("gold"))
            .map(Path::of)
            .orElseGet(() -> Shared.file("gold/2017-guiyang-city.gold.jsonl"));
    List<Annotation> annotated = AnnotationFormat.read(gold);
    List<Annotation> hanlp = report.paragraphs().stream().map(PeerFigures::hanlp).toList();
    List<Annotation> rules =
        new Recognition(Optional.empty())
            .recognise(report).findings().stream().map(Annotation::of).toList();
    say("entities of %s, relaxed F1, with class and for spans alone", gold.getFileName());
    tell("HanLP", hanlp, annotated);
    if (Files.isDirectory(CORENLP)) {
      tell("CoreNLP", coreNlp(), annotated);
    } else {
      say("  CoreNLP was not asked: no %s; -Pcorenlp fetches it (1.6 GB)", CORENLP);
    }
    tell("rules without tagger", rules, annotated);
  }

  private static void tell(String who, List<Annotation> found, List<Annotation> annotated) {
    say("  %-20s %.3f %.3f", who, f1(found, annotated), f1(spans(found), spans(annotated)));
  }

  /** The names that CoreNLP finds. */
  private List<Annotation> coreNlp() throws IOException, InterruptedException {
    Path text = Files.createTempFile("report", ".txt");
    Files.write(text, report.paragraphs().stream().map(Paragraph::text).toList());
    Map<Integer, List<NamedThing>> names =
        Tool.java(CORENLP.resolve("*"), "CoreNlpNames.java")
            .run(text)
            .lines()
            .map(line -> line.split("\t"))
            .filter(name -> CORENLP_TYPES.containsKey(name[1]))
            .collect(
                groupingBy(
                    name -> Integer.valueOf(name[0]),
                    mapping(
                        name -> new NamedThing(name[2], CORENLP_TYPES.get(name[1]), false),
                        collectingAndThen(toList(), all -> all.stream().distinct().toList()))));
    Files.delete(text);
    return report.paragraphs().stream()
        .map(Paragraph::number)
        .map(number -> annotation(number, names.getOrDefault(number, List.of())))
        .toList();
  }

  private static Annotation annotation(int paragraph, List<NamedThing> names) {
    return new Annotation(paragraph, names, List.of(), List.of(), List.of());
  }

  private static double f1(List<Annotation> found, List<Annotation> annotated) {
    return Evaluation.of(found, annotated).scores().get(Task.ENTITIES_RELAXED).f1();
  }

  /** The names that HanLP finds: persons, places, organizations, and others without a class. */
  private static Annotation hanlp(Paragraph paragraph) {
    List<NamedThing> names =
        HANLP.seg(paragraph.text()).stream()
            .flatMap(
                term -> type(term).map(type -> new NamedThing(term.word, type, false)).stream())
            .distinct()
            .toList();
    return annotation(paragraph.number(), names);
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
                annotation(
                    one.paragraph(), one.entities().stream().map(classless).distinct().toList()))
        .toList();
  }

  private void speed() {
    long characters = report.paragraphs().stream().mapToLong(p -> p.text().length()).sum();
    Recognition whole = new Recognition();
    Recognition rules = new Recognition(Optional.empty());
    say("characters a second in one thread, %d characters", characters);
    double hanlp =
        rate(characters, () -> report.paragraphs().stream().map(PeerFigures::hanlp).toList());
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
