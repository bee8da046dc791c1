package org.reportgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportgraph.search.SearchIndex;

/**
 * Tells whether the index of a store holds what the store holds. The mark is taken away before a
 * change and set again after it, so that after a crash between the two commits it is missing, and
 * the index is made anew when the store is next opened.
 */
final class IndexMark {
  static final IndexMark NONE = new IndexMark(Optional.empty());

  private final Optional<Path> folder;

  private IndexMark(Optional<Path> folder) {
    this.folder = folder;
  }

  static IndexMark in(Path folder) {
    return new IndexMark(Optional.of(folder));
  }

  /** Whether index and store are of one state, and the index is of this program's version. */
  boolean isSound() {
    try {
      return folder.isEmpty()
          || (Files.isDirectory(lucene())
              && Files.exists(file())
              && Files.readString(file()).equals(SearchIndex.VERSION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the index, emptied if it is not sound. */
  Path index() {
    Path index = lucene();
    if (!isSound() && Files.exists(index)) {
      empty(index);
    }
    return index;
  }

  /** A change begins. */
  void away() {
    if (folder.isPresent()) {
      try {
        Files.deleteIfExists(file());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A change is complete. */
  void set() {
    if (folder.isPresent()) {
      try {
        Files.writeString(file(), SearchIndex.VERSION);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path lucene() {
    return folder.orElseThrow().resolve("lucene");
  }

  private Path file() {
    return folder.orElseThrow().resolve("lucene.version");
  }

  private static void empty(Path index) {
    try (Stream<Path> files = Files.walk(index)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
