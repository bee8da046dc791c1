package org.reportgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.OWL;
import org.reportgraph.search.SearchIndex;
import org.reportgraph.spatial.PointIndex;

/**
 * The graphs of all reports in a TDB2 database under a data folder. A graph is replaced in one
 * transaction: whatever happens, the store holds the old one or the new one, and the search index
 * agrees with it. The union of all graphs is the default graph of queries.
 */
public final class GraphStore implements AutoCloseable {
  private static final String MARK = "reportgraph.store";
  private static final String DATABASE = "tdb2";

  /**
   * Queries ask all graphs as one, so that of the six usual orders of quads two are not needed:
   * graph, predicate, object and graph, object, subject. A third less is written. The caches of
   * nodes are as small as a heap of 512 MiB has room for beside a large export.
   */
  private static final StoreParams INDEXES =
      StoreParamsBuilder.create("reportgraph")
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .node2NodeIdCacheSize(100_000)
          .nodeId2NodeCacheSize(300_000)
          .build();

  private final Dataset database;
  private final Dataset dataset;
  private final PointIndex points;
  private final IndexMark mark;
  private final Optional<Path> folder;
  private volatile Instant modified;

  private GraphStore(Dataset database, TextIndex index, IndexMark mark, Optional<Path> folder) {
    this.database = database;
    this.dataset = SearchIndex.attach(database, index);
    this.points = PointIndex.attach(dataset);
    this.mark = mark;
    this.folder = folder;
    this.modified = folder.map(GraphStore::modified).orElseGet(Instant::now);
    database.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** Whether a folder holds a store. */
  public static boolean exists(Path folder) {
    return isOurs(folder) && Files.isDirectory(folder.resolve(DATABASE));
  }

  /**
   * Opens the store in a folder, and makes one where the folder is missing or empty.
   *
   * @throws StoreException if the folder holds something else, cannot be written, is in use or is
   *     damaged
   */
  public static GraphStore open(Path folder) {
    prepare(folder);
    try {
      Dataset database =
          DatasetFactory.wrap(
              DatabaseMgr.connectDatasetGraph(folder.resolve(DATABASE).toString(), INDEXES));
      IndexMark mark = IndexMark.in(folder);
      boolean sound = mark.isSound();
      GraphStore store =
          new GraphStore(database, SearchIndex.in(mark.index()), mark, Optional.of(folder));
      if (!sound) {
        store.index();
      }
      return store;
    } catch (DBOpEnvException e) {
      boolean locked = e.getMessage().startsWith("Failed to get a lock");
      throw new StoreException(
          folder
              + (locked
                  ? ": in use by another process; stop it, ask its server, or name another folder"
                      + " with --data"
                  : ": is damaged; build it anew in another folder, named with --data"),
          e);
    } catch (TextIndexException e) {
      throw new StoreException(
          folder + ": its search index is damaged; remove lucene/ there, and it is made anew", e);
    }
  }

  /** A store in memory, gone when the program ends. */
  public static GraphStore inMemory() {
    return new GraphStore(
        TDB2Factory.createDataset(), SearchIndex.inMemory(), IndexMark.NONE, Optional.empty());
  }

  /** The dataset for queries; read it within a transaction. */
  public Dataset dataset() {
    return dataset;
  }

  /** When the content last changed. */
  public Instant modified() {
    return modified;
  }

  /** Puts a graph in the place of the one of that name, if they differ. */
  public void replace(String graph, Model data) {
    boolean same =
        Txn.calculateRead(
            dataset,
            () -> dataset.getNamedModel(graph).getGraph().isIsomorphicWith(data.getGraph()));
    if (!same) {
      put(graph, data);
    }
  }

  /**
   * Puts a graph in the place of the one of that name, if that is not of this version; for large
   * graphs that seldom change.
   *
   * @param version what the graph's {@code owl:versionInfo} will be
   */
  public void replace(String graph, String version, Supplier<Model> data) {
    Resource self = ResourceFactory.createResource(graph);
    boolean present =
        Txn.calculateRead(
            dataset, () -> dataset.getNamedModel(graph).contains(self, OWL.versionInfo, version));
    if (!present) {
      put(graph, data.get().add(self, OWL.versionInfo, version));
    }
  }

  // The mark is away while store and index may differ. They are written side by side.
  private synchronized void put(String graph, Model data) {
    mark.away();
    Txn.executeWrite(
        dataset,
        () -> {
          CompletableFuture<Void> indexed =
              CompletableFuture.runAsync(() -> SearchIndex.replace(dataset, graph, data));
          Model old = database.getNamedModel(graph);
          old.removeAll();
          old.add(data);
          indexed.join();
        });
    mark.set();
    points.forget();
    modified = Instant.now();
    folder.ifPresent(this::touch);
  }

  private void index() {
    Txn.executeRead(dataset, () -> SearchIndex.rebuild(dataset));
    mark.set();
  }

  private static Instant modified(Path folder) {
    try {
      return Files.getLastModifiedTime(folder.resolve(MARK)).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void touch(Path folder) {
    try {
      Files.setLastModifiedTime(folder.resolve(MARK), FileTime.from(modified));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    DatasetGraph graph = database.asDatasetGraph();
    dataset.close();
    TDBInternal.expel(graph);
  }

  private static void prepare(Path folder) {
    try {
      if (isOurs(folder)) {
        return;
      }
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new StoreException(folder + ": is a file; name a folder with --data");
      }
      if (Files.isDirectory(folder) && !isEmpty(folder)) {
        throw new StoreException(
            folder
                + ": holds other files and is no reportgraph store; name another folder with --data");
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(MARK), "1\n");
    } catch (AccessDeniedException e) {
      throw new StoreException(
          folder + ": may not be read or written; name another folder with --data", e);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be used as data folder: " + e.getMessage(), e);
    }
  }

  private static boolean isOurs(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
