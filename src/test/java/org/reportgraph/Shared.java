package org.reportgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of reports beside the project; a test that needs it is skipped where it is missing.
 */
public final class Shared {
  private static final Path FOLDER = Path.of("../shared");

  private Shared() {}

  /** A file below the folder. */
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "skipped: needs " + file);
    return file;
  }

  /** The files of a folder below it whose names end so, sorted. */
  public static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(file(folder))) {
      return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
