package org.reportgraph.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** Chooses the surroundings of things: the things, and what is one edge away from them. */
final class ThingChoice {
  private final Model data;
  private final GraphShape shape;

  ThingChoice(Model data, GraphShape shape) {
    this.data = data;
    this.shape = shape;
  }

  /**
   * IRIs of the things and their neighbours.
   *
   * @throws IllegalArgumentException if nothing is known of one of them
   */
  Set<String> nodes(List<String> things) {
    Set<String> chosen = new HashSet<>();
    for (String iri : things) {
      Resource thing = data.createResource(iri);
      if (!data.contains(thing, null, (RDFNode) null)) {
        throw new IllegalArgumentException(iri + ": no such thing in the graph");
      }
      chosen.add(iri);
      data.listStatements(thing, null, (RDFNode) null)
          .filterKeep(this::isEdge)
          .forEachRemaining(out -> chosen.add(out.getResource().getURI()));
      data.listStatements(null, null, thing)
          .filterKeep(this::isEdge)
          .forEachRemaining(in -> chosen.add(in.getSubject().getURI()));
    }
    return chosen;
  }

  private boolean isEdge(Statement statement) {
    return shape.isEdge(statement.getPredicate().getURI())
        && statement.getSubject().isURIResource()
        && statement.getObject().isURIResource();
  }
}
