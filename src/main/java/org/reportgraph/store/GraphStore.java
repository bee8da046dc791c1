package org.reportgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graphs of all reports in a TDB2 database under a data folder. A graph is replaced in one
 * transaction: whatever happens, the store holds the old one or the new one. The union of all
 * graphs is the default graph of queries.
 */
public final class GraphStore implements AutoCloseable {
  private static final String MARK = "reportgraph.store";
  private static final String DATABASE = "tdb2";

  private final Dataset dataset;

  private GraphStore(Dataset dataset) {
    this.dataset = dataset;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** Whether a folder holds a store. */
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK));
  }

  /**
   * Opens the store in a folder, and makes one where the folder is missing or empty.
   *
   * @throws StoreException if the folder holds something else, cannot be written or is in use
   */
  public static GraphStore open(Path folder) {
    prepare(folder);
    try {
      return new GraphStore(TDB2Factory.connectDataset(folder.resolve(DATABASE).toString()));
    } catch (DBOpEnvException e) {
      throw new StoreException(
          "%s: in use by another process; stop it, ask its server, or name another folder with --data"
              .formatted(folder),
          e);
    }
  }

  /** A store in memory, gone when the program ends. */
  public static GraphStore inMemory() {
    return new GraphStore(TDB2Factory.createDataset());
  }

  /** The dataset for queries; read it within a transaction. */
  public Dataset dataset() {
    return dataset;
  }

  /** Puts a graph in the place of the one of that name, if they differ. */
  public void replace(String graph, Model data) {
    Txn.executeWrite(
        dataset,
        () -> {
          Model old = dataset.getNamedModel(graph);
          if (!old.getGraph().isIsomorphicWith(data.getGraph())) {
            old.removeAll();
            old.add(data);
          }
        });
  }

  /** The names of all graphs, that of the ontology among them, sorted. */
  public List<String> graphs() {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> names = new ArrayList<>();
          dataset.listNames().forEachRemaining(names::add);
          return names.stream().sorted().toList();
        });
  }

  /** Closes the database; the folder can then be opened by another process. */
  @Override
  public void close() {
    DatasetGraph graph = dataset.asDatasetGraph();
    dataset.close();
    TDBInternal.expel(graph);
  }

  private static void prepare(Path folder) {
    try {
      if (exists(folder)) {
        return;
      }
      if (Files.isDirectory(folder) && !isEmpty(folder)) {
        throw new StoreException(
            folder
                + ": holds other files and is no reportgraph store; name another folder with --data");
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(MARK), "1\n");
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be used as data folder: " + e.getMessage(), e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
