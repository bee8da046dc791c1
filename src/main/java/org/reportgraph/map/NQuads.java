package org.reportgraph.map;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** The triples of a named graph as N-Quads, sorted: the same data gives the same bytes. */
public final class NQuads {
  private NQuads() {}

  /** One line a quad, in code unit order, each ended by a line feed. */
  public static String of(String graph, Model model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    Node name = NodeFactory.createURI(graph);
    out.start();
    model.getGraph().find().forEachRemaining(triple -> out.quad(Quad.create(name, triple)));
    out.finish();
    return Arrays.stream(bytes.toString(StandardCharsets.UTF_8).split("\n"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
