package org.reportgraph.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;

/** The ontology and the shapes as they are shipped. */
public final class Ontology {
  private static final String FOLDER = "/ontology/";

  private Ontology() {}

  /** The terms of the project with their alignment to other vocabularies. */
  public static Model terms() {
    return read("reportgraph.ttl");
  }

  /** The terms as they are written, in Turtle. */
  public static String text() {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + "reportgraph.ttl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that this program uses: {@code 0.1.0}; it ends the version IRI. */
  public static String version() {
    Model terms = terms();
    return terms.createResource(Rg.ONTOLOGY).getProperty(OWL.versionInfo).getString();
  }

  /** The SHACL shapes that data must fit. */
  public static Model shapes() {
    return read("shapes.ttl");
  }

  /**
   * Adds what follows from the terms: superclasses and superproperties, those of other vocabularies
   * among them, so that a query that knows only schema.org or PROV finds its answer.
   */
  static Model closure(Model data, Model terms) {
    Graph inferred = RDFSFactory.graphRDFS(data.getGraph(), terms.getGraph());
    Model closed = ModelFactory.createDefaultModel();
    // A literal in the range of xsd:decimal would become a subject, which RDF does not allow.
    inferred
        .find()
        .filterDrop(triple -> triple.getSubject().isLiteral())
        .forEachRemaining(closed.getGraph()::add);
    return closed;
  }

  private static Model read(String name) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + name)) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.source(in).lang(Lang.TURTLE).parse(model);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
