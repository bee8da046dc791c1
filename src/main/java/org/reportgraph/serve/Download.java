package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportgraph.export.Figures;
import org.reportgraph.export.Format;
import org.reportgraph.export.Selection;
import org.reportgraph.map.Iris;

/**
 * What a request wants to download.
 *
 * @param part which of the files of the format; empty for all of them
 * @param byteOrderMark whether CSV begins with the mark by which Excel knows UTF-8
 */
record Download(
    Format format,
    Optional<Integer> part,
    Selection selection,
    Figures figures,
    boolean byteOrderMark) {

  /**
   * Reads {@code format, part, class, place, thing, report, year, query, figures, bom}. Those that
   * select may be repeated, or hold several values with commas between them.
   *
   * @param base what the IRIs of the store start with; {@code thing=/id/…} is a path below it
   * @throws IllegalArgumentException if a parameter is missing or not understood
   */
  static Download of(HttpServletRequest request, String base) {
    Format format =
        value(request, "format")
            .map(Format::parse)
            .orElseThrow(
                () -> new IllegalArgumentException("Name the format: /download?format=graphml"));
    Selection selection =
        new Selection(
            values(request, "class"),
            values(request, "place"),
            things(request, base),
            values(request, "report"),
            values(request, "year").stream().map(Download::year).toList(),
            value(request, "query"));
    return new Download(
        format,
        value(request, "part").map(format::part),
        selection,
        value(request, "figures").map(Download::figures).orElse(Figures.NODES),
        value(request, "bom").filter(bom -> !bom.equals("false")).isPresent());
  }

  /** Whether several files are sent as one archive. */
  boolean isArchive() {
    return part.isEmpty() && format.files().size() > 1;
  }

  String mediaType() {
    return isArchive() ? "application/zip" : format.mediaType();
  }

  /** {@code 观山湖区-2017.gexf}: what is selected, and what the format's files end in. */
  String fileName() {
    String chosen =
        Stream.of(
                selection.things().stream().map(Download::lastStep),
                selection.places().stream().map(Download::lastStep),
                selection.classes().stream(),
                selection.reports().stream(),
                selection.years().stream().map(String::valueOf),
                selection.query().stream().map(text -> "query"))
            .flatMap(names -> names)
            .map(name -> name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""))
            .filter(name -> !name.isEmpty())
            .reduce((all, name) -> all + "-" + name)
            .orElse("reportgraph");
    String start = chosen.substring(0, chosen.offsetByCodePoints(0, Math.min(60, length(chosen))));
    return start + (isArchive() ? "-" + format.label() + ".zip" : ending(part.orElse(0)));
  }

  /** The header by which a browser stores the answer under its name (RFC 6266). */
  String disposition() {
    String plain = isArchive() ? format.label() + ".zip" : format.files().get(part.orElse(0));
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            plain,
            URLEncoder.encode(fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A"));
  }

  // graph.gexf: .gexf; nodes.csv: -nodes.csv
  private String ending(int file) {
    String ending = format.files().get(file).replaceFirst("^(report)?graph(?=[-.])", "");
    return ending.matches("[-.].*") ? ending : "-" + ending;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String lastStep(String iri) {
    return URLDecoder.decode(
        iri.substring(iri.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static List<String> things(HttpServletRequest request, String base) {
    return all(request, "thing")
        .map(thing -> thing.startsWith("/") ? base + Iris.escapePath(thing.substring(1)) : thing)
        .toList();
  }

  private static int year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("No year: " + text + ". Write it as 2017.");
    }
    return Integer.parseInt(text);
  }

  private static Figures figures(String text) {
    return Arrays.stream(Figures.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No figures=" + text + "; there are nodes, attributes and none."));
  }

  private static Optional<String> value(HttpServletRequest request, String name) {
    return all(request, name).findFirst();
  }

  private static List<String> values(HttpServletRequest request, String name) {
    return all(request, name)
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Stream<String> all(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getParameterValues(name))
        .flatMap(Arrays::stream)
        .filter(text -> !text.isBlank());
  }
}
