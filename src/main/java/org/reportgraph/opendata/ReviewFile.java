package org.reportgraph.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.reportgraph.map.LinkTriples.Evidence;
import org.reportgraph.read.TextFile;

/**
 * Links as a table that a person edits in a spreadsheet: the column {@code decision} takes accept
 * or reject (接受, 拒绝), {@code relation} takes sameAs, exactMatch or closeMatch. Starts with a byte
 * order mark, without which Excel reads no Chinese.
 */
public final class ReviewFile {
  private static final char MARK = '\uFEFF';
  private static final String[] COLUMNS = {
    "decision",
    "thing",
    "name",
    "relation",
    "target",
    "target_name",
    "score",
    "method",
    "date",
    "source",
    "note"
  };

  private ReviewFile() {}

  /** Writes links, one a line. */
  public static void write(OutputStream stream, List<Link> links) throws IOException {
    try (Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      out.write(MARK);
      CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
      csv.printRecord((Object[]) COLUMNS);
      for (Link link : links) {
        csv.printRecord(
            link.decision().label(),
            link.thing(),
            link.name(),
            link.relation().label(),
            link.target(),
            link.targetName(),
            link.evidence().score().toPlainString(),
            link.evidence().method(),
            link.evidence().date(),
            link.evidence().source(),
            link.note());
      }
      csv.flush();
    }
  }

  /**
   * Reads links back.
   *
   * @throws IOException if the file cannot be read or a line is wrong; the message says which
   */
  public static List<Link> read(Path file) throws IOException {
    List<Link> links = new ArrayList<>();
    try (CSVParser csv =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(TextFile.read(file)))) {
      if (!csv.getHeaderNames().contains(COLUMNS[0])) {
        throw noColumn(file + ":1", COLUMNS[0]);
      }
      for (CSVRecord line : csv) {
        links.add(link(line, file + ":" + (line.getRecordNumber() + 1)));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": is no table of links: " + e.getCause().getMessage(), e);
    }
    return links;
  }

  private static Link link(CSVRecord line, String place) throws IOException {
    String decision = value(line, "decision", place);
    String relation = value(line, "relation", place);
    return new Link(
        iri(line, "thing", place),
        value(line, "name", place),
        known(Relation.of(relation), place, "relation: sameAs, exactMatch or closeMatch", relation),
        iri(line, "target", place),
        value(line, "target_name", place),
        new Evidence(
            value(line, "method", place),
            score(line, place),
            date(line, place),
            iri(line, "source", place)),
        value(line, "note", place),
        known(Decision.of(decision), place, "decision: accept, reject or nothing", decision));
  }

  private static String value(CSVRecord line, String column, String place) throws IOException {
    if (!line.isSet(column)) {
      throw noColumn(place, column);
    }
    return line.get(column).strip();
  }

  private static IOException noColumn(String place, String column) {
    return new IOException(
        "%s: no column %s; there must be %s".formatted(place, column, String.join(", ", COLUMNS)));
  }

  private static String iri(CSVRecord line, String column, String place) throws IOException {
    String iri = value(line, column, place);
    if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new IOException("%s: %s: an http IRI, not '%s'".formatted(place, column, iri));
    }
    return iri;
  }

  private static BigDecimal score(CSVRecord line, String place) throws IOException {
    String score = value(line, "score", place);
    if (!score.matches("0(\\.[0-9]{1,6})?|1(\\.0+)?")) {
      throw new IOException("%s: score: from 0 to 1, not '%s'".formatted(place, score));
    }
    return new BigDecimal(score);
  }

  private static String date(CSVRecord line, String place) throws IOException {
    String date = value(line, "date", place);
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw new IOException("%s: date: as 2026-10-03, not '%s'".formatted(place, date), e);
    }
  }

  private static <T> T known(Optional<T> found, String place, String wanted, String given)
      throws IOException {
    return found.orElseThrow(
        () -> new IOException("%s: %s, not '%s'".formatted(place, wanted, given)));
  }
}
