package org.reportgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a command is to read. */
final class Inputs {
  private static final Set<String> SUFFIXES = Set.of("txt", "html", "htm", "docx", "doc", "pdf");

  private Inputs() {}

  /**
   * The files themselves, and all reports below folders, sorted; the shipped seeds where none are
   * given.
   *
   * @throws IOException if a path does not exist or a folder holds no report
   */
  static List<Path> of(List<Path> given) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : given.isEmpty() ? List.of(seeds()) : given) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new NoSuchFileException(path + ": no such file or folder");
      }
    }
    return files;
  }

  /** The folder of the shipped report and tables. */
  static Path seeds() {
    return Path.of(System.getProperty("reportgraph.home", "."), "seeds");
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> found =
          tree.filter(Files::isRegularFile).filter(Inputs::isReport).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException(
            folder
                + ": no file that ends in "
                + String.join(", ", SUFFIXES.stream().sorted().toList()));
      }
      return found;
    }
  }

  private static boolean isReport(Path file) {
    String name = String.valueOf(file.getFileName());
    return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
