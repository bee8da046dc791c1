package org.reportgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reportgraph.map.Iris;

/** Keeps answers in a folder, one file each, so that a run that broke off goes on where it was. */
public final class AnswerCache {
  private final Optional<Path> folder;
  private final Duration age;

  private AnswerCache(Optional<Path> folder, Duration age) {
    this.folder = folder;
    this.age = age;
  }

  /**
   * A cache in a folder, which is made when it is first needed.
   *
   * @param age how old an answer may be
   */
  public static AnswerCache in(Path folder, Duration age) {
    return new AnswerCache(Optional.of(folder), age);
  }

  /** Keeps nothing. */
  public static AnswerCache none() {
    return new AnswerCache(Optional.empty(), Duration.ZERO);
  }

  Optional<String> get(String key) throws IOException {
    if (folder.isEmpty() || !Files.exists(file(key))) {
      return Optional.empty();
    }
    Instant kept = Files.getLastModifiedTime(file(key)).toInstant();
    return kept.isBefore(Instant.now().minus(age))
        ? Optional.empty()
        : Optional.of(Files.readString(file(key)));
  }

  void put(String key, String answer) throws IOException {
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
      Path part = Files.createTempFile(folder.get(), "answer", ".part");
      Files.writeString(part, answer);
      Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path file(String key) {
    return folder.orElseThrow().resolve(Iris.hash(key));
  }
}
