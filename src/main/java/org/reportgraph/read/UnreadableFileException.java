package org.reportgraph.read;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that gives no report: missing, empty, binary, without text, or about something else. The
 * message is one line for a person: which file, what is wrong with it, what to do.
 */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file
   * @param problem what is wrong and what to do: {@code is empty; give a file with a report in it}
   */
  public UnreadableFileException(Path file, String problem) {
    super(file + ": " + problem);
  }

  UnreadableFileException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
