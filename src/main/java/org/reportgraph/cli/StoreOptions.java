package org.reportgraph.cli;

import java.nio.file.Path;
import org.reportgraph.store.GraphStore;
import org.reportgraph.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that use a store. */
final class StoreOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "data",
      description = "Folder of the store (default: ./data).")
  private Path data;

  @Mixin private BaseOption base;

  Path data() {
    return data;
  }

  String base() {
    return base.base();
  }

  /** Opens the store, made where there is none. */
  GraphStore open() {
    return GraphStore.open(data);
  }

  /**
   * Opens a store that must be there.
   *
   * @throws StoreException if there is none
   */
  GraphStore openExisting() {
    if (!GraphStore.exists(data)) {
      throw new StoreException(
          data
              + ": no store here; fill one with 'reportgraph build', or name its folder with --data");
    }
    return GraphStore.open(data);
  }
}
