package org.reportgraph.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All shipped questions. */
public final class Questions {
  private Questions() {}

  /** The questions by file name. */
  public static List<Question> load() {
    try {
      URL folder = Questions.class.getResource("/queries");
      if (folder == null) {
        throw new IllegalStateException("missing resource /queries");
      }
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath("/queries"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Question> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .sorted(Comparator.comparing(Path::toString))
          .map(Questions::read)
          .toList();
    }
  }

  private static Question read(Path file) {
    try {
      return Question.parse(
          String.valueOf(file.getFileName()).replace(".rq", ""), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
