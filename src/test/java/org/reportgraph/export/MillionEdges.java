package org.reportgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.util.Context;
import org.reportgraph.store.GraphStore;

/**
 * Measures exports of a million edges ({@link LargeStore}, made where the folder holds none). A
 * program, not a test: run it with a small heap to see what streams.
 *
 * <pre>java -Xmx512m -cp target/test-classes:target/reportgraph.jar
 *     org.reportgraph.export.MillionEdges FOLDER [FORMAT ...]</pre>
 */
public final class MillionEdges {
  private static final long MEBIBYTE = 1 << 20;

  private MillionEdges() {}

  /** Prints a line a format: nodes, edges, triples, seconds, bytes, most heap in use. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (!GraphStore.exists(folder)) {
      LargeStore.make(folder);
    }
    List<Format> formats =
        arguments.length > 1
            ? Arrays.stream(arguments).skip(1).map(Format::parse).toList()
            : List.of(Format.values());
    try (GraphStore store = GraphStore.open(folder)) {
      for (Format format : formats) {
        measure(store, format);
      }
    }
  }

  private static void measure(GraphStore store, Format format) throws IOException {
    Exporter exporter =
        new Exporter(
            store.dataset(), Selection.ALL, Figures.NODES, false, line -> {}, new Context());
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long edges = 0;
    long nodes = 0;
    long triples = 0;
    Counter out = new Counter();
    for (int part = 0; part < format.files().size(); part++) {
      LossReport report = exporter.write(format, part, "", out);
      nodes += report.nodes();
      edges += report.edges();
      triples += report.triples();
    }
    System.out.printf(
        "%-10s %,9d nodes %,9d edges %,10d triples %6.1f s %,5d MB, heap at most %d of %d MiB%n",
        format.label(),
        nodes,
        edges,
        triples,
        (System.nanoTime() - start) / 1e9,
        out.bytes / 1_000_000,
        heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE,
        Runtime.getRuntime().maxMemory() / MEBIBYTE);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Counts bytes and keeps none. */
  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] all, int offset, int length) {
      bytes += length;
    }
  }
}
