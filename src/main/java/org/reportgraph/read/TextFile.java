package org.reportgraph.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of text that is no report: a query, annotations, a table. Spreadsheets save tables in
 * GB18030 or with a byte order mark, which are read as a report's are.
 */
public final class TextFile {
  private TextFile() {}

  /**
   * The characters of a file, without its byte order mark.
   *
   * @throws UnreadableFileException if there is no such file, or no text in it
   */
  public static String read(Path file) throws IOException {
    byte[] bytes = bytes(file);
    if (bytes.length == 0) {
      throw new UnreadableFileException(file, "is empty; check that it is the right file");
    }
    return PlainText.of(bytes)
        .filter(plain -> plain.damaged() == 0)
        .map(PlainText::text)
        .orElseThrow(
            () -> new UnreadableFileException(file, "is not text in UTF-8; save it as such"));
  }

  /** The bytes of a file; a file that cannot be read is refused by name. */
  static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(file, "is a folder; name a file in it");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(file, "no such file; check the path", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(file, "may not be read; check its permissions", e);
    }
  }
}
