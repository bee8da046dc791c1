package org.reportgraph.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;

/**
 * Reads a file into the source texts of the reports that it holds: decodes or extracts its text
 * ({@link FileText}), splits it where a new report begins ({@link ReportSplitter}) and leaves out
 * identical copies.
 */
public final class ReportReader {
  private static final Pattern BLANK = Pattern.compile("[\\s　]+");

  private final FileText fileText = new FileText();

  /**
   * The different reports in a file, in file order. Offsets count the characters (UTF-16 code
   * units) of the file's text: of plain text behind a byte order mark as it stands, of other
   * formats as extracted.
   *
   * @throws UnreadableFileException if the file is missing, empty, damaged, binary or no report
   * @throws IOException if reading fails
   */
  public List<Source> read(Path file, Consumer<Notice> notices) throws IOException {
    String text = fileText.of(file, notices);
    if (!Genre.isReport(text)) {
      throw new UnreadableFileException(
          file, "is no government work report in Chinese; check that it is the right file");
    }
    String name = String.valueOf(file.getFileName());
    List<Source> sources = new ArrayList<>();
    Set<String> known = new HashSet<>();
    int copies = 0;
    for (Span span : ReportSplitter.split(text)) {
      String report = span.of(text);
      if (known.add(BLANK.matcher(report).replaceAll(""))) {
        sources.add(new Source(name, report, span.begin()));
      } else {
        copies++;
      }
    }
    tell(name, sources.size(), copies, notices);
    return sources;
  }

  private static void tell(String name, int reports, int copies, Consumer<Notice> notices) {
    if (copies > 0) {
      notices.accept(
          Notice.info(
              "duplicate-report",
              name,
              "left out %d identical %s of a report that the file holds several times"
                  .formatted(copies, copies == 1 ? "copy" : "copies")));
    }
    if (reports > 1) {
      notices.accept(
          Notice.info("several-reports", name, "holds %d different reports".formatted(reports)));
    }
  }
}
