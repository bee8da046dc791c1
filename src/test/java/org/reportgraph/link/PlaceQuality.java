package org.reportgraph.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reportgraph.Shared;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.segment.Segmenter;

/**
 * Measures the resolution of the judged places of fifteen reports of many provinces and levels,
 * each in its report. The sample holds names and codes alone; the reports lie beside the project.
 */
public final class PlaceQuality {
  private static final Path JUDGED = Path.of("src/test/resources/link/places.tsv");

  private final Map<String, LinkedReport> linked = new HashMap<>();

  private PlaceQuality() {}

  /**
   * What came of the sample.
   *
   * @param judged how many places
   * @param precision share of the resolved that are right
   * @param resolved share of all that resolve
   * @param wrong places with the wrong and the right code
   * @param open places that stay unresolved
   */
  public record Quality(
      int judged, double precision, double resolved, List<String> wrong, List<String> open) {}

  /** Resolves the whole sample. */
  public static Quality measure() throws IOException {
    return new PlaceQuality().judge();
  }

  private Quality judge() throws IOException {
    List<Map<String, String>> judged =
        Table.parse(JUDGED.toString(), Files.readAllLines(JUDGED)).rows();
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int right = 0;
    for (Map<String, String> row : judged) {
      String code = code(row.get("report"), row.get("surface"), judged);
      String what = row.get("report") + " " + row.get("surface");
      if (code.equals(row.get("code"))) {
        right++;
      } else if (code.equals("-")) {
        open.add(what);
      } else {
        wrong.add(what + " " + code + " for " + row.get("code"));
      }
    }
    return new Quality(
        judged.size(),
        (double) right / (right + wrong.size()),
        (double) (right + wrong.size()) / judged.size(),
        wrong,
        open);
  }

  private String code(String name, String surface, List<Map<String, String>> judged)
      throws IOException {
    if (!linked.containsKey(name)) {
      linked.put(name, link(report(name), surfaces(name, judged)));
    }
    return linked.get(name).entities().stream()
        .filter(e -> e.label().equals(surface) || e.alternatives().contains(surface))
        .flatMap(e -> e.division().stream())
        .map(Division::code)
        .findFirst()
        .orElse("-");
  }

  private static List<String> surfaces(String name, List<Map<String, String>> judged) {
    return Stream.concat(
            judged.stream()
                .filter(row -> row.get("report").equals(name))
                .map(row -> row.get("surface")),
            Table.load("countries.tsv").rows().stream().map(row -> row.get("name")))
        .distinct()
        .sorted(Comparator.comparingInt(surface -> -surface.length()))
        .toList();
  }

  private static LinkedReport link(Report report, List<String> surfaces) {
    List<Findings> findings = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      List<Mention> mentions = new ArrayList<>();
      surfaces.forEach(surface -> addAll(mentions, paragraph, surface));
      mentions.sort(Comparator.comparing(Mention::span));
      findings.add(new Findings(paragraph.number(), mentions, List.of(), List.of(), List.of()));
    }
    return new EntityLinker().link(new ReadReport(report, findings), notice -> {});
  }

  private static void addAll(List<Mention> mentions, Paragraph paragraph, String surface) {
    String text = paragraph.text();
    for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      Span span = new Span(at, at + surface.length());
      if (mentions.stream().noneMatch(other -> other.span().overlaps(span))) {
        mentions.add(Mention.in(paragraph, span, EntityClass.ADMINISTRATIVE_AREA, "test", 1));
      }
    }
  }

  private static Report report(String name) throws IOException {
    Path file = Shared.file("corpus").resolve(name + ".txt");
    Path text = Files.exists(file) ? file : Shared.file("gold/text").resolve(name + ".txt");
    return new Segmenter()
        .segment(new Source(name + ".txt", Files.readString(text), 0), notice -> {});
  }
}
