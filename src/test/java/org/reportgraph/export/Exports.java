package org.reportgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reportgraph.GuiyangReport;
import org.reportgraph.store.GraphStore;

/** Files of the small graph and of the Guiyang report, for tools to open. */
final class Exports {
  private Exports() {}

  /** Writes the files of a format of the small graph into a folder. */
  static List<Path> small(Path folder, Format format) throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      return write(store, folder, format);
    }
  }

  /** Writes the files of a format of the Guiyang report into a folder. */
  static List<Path> guiyang(Path folder, Format format) throws IOException {
    return write(GuiyangReport.store(), folder, format);
  }

  /** What an export of the Guiyang report says that it wrote. */
  static LossReport counts(Format format) throws IOException {
    return SmallGraph.exporter(GuiyangReport.store(), Selection.ALL, Figures.NODES)
        .write(format, 0, "", OutputStream.nullOutputStream());
  }

  private static List<Path> write(GraphStore store, Path folder, Format format) throws IOException {
    List<Path> files = format.files().stream().map(folder::resolve).toList();
    Files.createDirectories(folder);
    SmallGraph.exporter(store, Selection.ALL, Figures.NODES).write(format, files);
    return files;
  }
}
