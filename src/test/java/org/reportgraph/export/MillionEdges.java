package org.reportgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Predicate;
import org.reportgraph.store.GraphStore;

/**
 * Measures exports of a million edges: makes a store of 200,000 things with five statements each,
 * if the folder holds none, and exports it. A program, not a test: run it with a small heap to see
 * what streams.
 *
 * <pre>java -Xmx512m -cp target/test-classes:target/reportgraph.jar
 *     org.reportgraph.export.MillionEdges FOLDER [FORMAT ...]</pre>
 */
public final class MillionEdges {
  private static final int THINGS = 200_000;
  private static final int MENTIONS = 100_000;
  private static final int PARAGRAPHS = 2_000;
  private static final long MEBIBYTE = 1 << 20;
  private static final String BASE = "https://w3id.org/reportgraph/id/";
  private static final Node GRAPH =
      NodeFactory.createURI("https://w3id.org/reportgraph/graph/999999/2017");
  private static final List<Predicate> RELATIONS =
      List.of(
          Predicate.LOCATED_IN,
          Predicate.PART_OF,
          Predicate.INVOLVES,
          Predicate.CONNECTS,
          Predicate.AWARDED);

  private MillionEdges() {}

  /** Makes the store and prints one line a format: edges, seconds, bytes, heap in use. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (!GraphStore.exists(folder)) {
      make(folder);
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
    AtomicLong bytes = new AtomicLong();
    AtomicLong most = new AtomicLong();
    Exporter exporter =
        new Exporter(
            store.dataset(),
            Selection.ALL,
            Figures.NODES,
            false,
            line -> most.accumulateAndGet(heap(), Math::max));
    long start = System.nanoTime();
    long edges = 0;
    long nodes = 0;
    long triples = 0;
    for (int part = 0; part < format.files().size(); part++) {
      LossReport report = exporter.write(format, part, "", new Counter(bytes));
      nodes += report.nodes();
      edges += report.edges();
      triples += report.triples();
    }
    System.out.printf(
        "%-11s %,9d nodes %,9d edges %,10d triples %6.1f s %,6d MB, heap %d of %d MiB%n",
        format.label(),
        nodes,
        edges,
        triples,
        (System.nanoTime() - start) / 1e9,
        bytes.get() / 1_000_000,
        most.get(),
        Runtime.getRuntime().maxMemory() / MEBIBYTE);
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }

  private static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("reportgraph.store"), "1\n");
    Dataset dataset = TDB2Factory.connectDataset(folder.resolve("tdb2").toString());
    DataLoader loader =
        LoaderFactory.sequentialLoader(dataset.asDatasetGraph(), (text, values) -> {});
    loader.startBulk();
    StreamRDF out = loader.stream();
    for (int i = 0; i < PARAGRAPHS; i++) {
      Node paragraph = iri("999999/report/2017/paragraph/" + i);
      add(out, paragraph, RDF.type.asNode(), Rg.PARAGRAPH_CLASS.asNode());
      add(out, paragraph, Rg.REPORT.asNode(), iri("999999/report/2017"));
      add(out, paragraph, Rg.NUMBER.asNode(), NodeFactory.createLiteralString(String.valueOf(i)));
    }
    for (int i = 0; i < MENTIONS; i++) {
      Node mention = iri("999999/report/2017/mention/" + i);
      add(out, mention, RDF.type.asNode(), Rg.MENTION_CLASS.asNode());
      add(out, mention, Vocab.ANCHOR_OF.asNode(), NodeFactory.createLiteralString("第" + i + "处"));
      add(
          out,
          mention,
          Rg.IN_PARAGRAPH.asNode(),
          iri("999999/report/2017/paragraph/" + i % PARAGRAPHS));
    }
    for (int i = 0; i < THINGS; i++) {
      things(out, i);
    }
    loader.finishBulk();
    dataset.close();
  }

  private static void things(StreamRDF out, int i) {
    Node thing = iri("999999/project/" + i);
    add(out, thing, RDF.type.asNode(), Rg.resource("Project").asNode());
    add(out, thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("项目" + i, "zh"));
    add(out, thing, Rg.MENTION.asNode(), iri("999999/report/2017/mention/" + i % MENTIONS));
    for (int k = 0; k < RELATIONS.size(); k++) {
      Node relation = Rg.of(RELATIONS.get(k)).asNode();
      Node target = iri("999999/project/" + (i * 7919L + k * 104_729L + 1) % THINGS);
      Node statement = iri("999999/statement/" + (i * RELATIONS.size() + k));
      add(out, thing, relation, target);
      add(out, statement, RDF.type.asNode(), RDF.Statement.asNode());
      add(out, statement, RDF.subject.asNode(), thing);
      add(out, statement, RDF.predicate.asNode(), relation);
      add(out, statement, RDF.object.asNode(), target);
      add(
          out,
          statement,
          Rg.EVIDENCE.asNode(),
          iri("999999/report/2017/mention/" + (i + k) % MENTIONS));
    }
  }

  private static void add(StreamRDF out, Node subject, Node predicate, Node object) {
    out.quad(Quad.create(GRAPH, subject, predicate, object));
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  /** Counts bytes and keeps none. */
  private static final class Counter extends OutputStream {
    private final AtomicLong bytes;

    Counter(AtomicLong bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int one) {
      bytes.incrementAndGet();
    }

    @Override
    public void write(byte[] all, int offset, int length) {
      bytes.addAndGet(length);
    }
  }
}
