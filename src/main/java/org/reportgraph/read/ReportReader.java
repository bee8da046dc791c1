package org.reportgraph.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Source;

/** Reads a file into the source texts of the reports that it holds. */
public final class ReportReader {

  /**
   * The different reports in a file, in file order.
   *
   * @throws IOException if the file cannot be read
   */
  public List<Source> read(Path file, Consumer<Notice> notices) throws IOException {
    return List.of(
        new Source(
            String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8), 0));
  }
}
