package org.reportgraph.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/**
 * The quads of a selection: whole graphs of reports; what a query constructs; or all that is said
 * of the selected nodes, with the statements that start at them, and the words and paragraphs that
 * are their evidence. The ontology is not among them.
 */
final class SelectedQuads {
  private final Dataset store;
  private final Selection selection;
  private final GraphView view;

  SelectedQuads(Dataset store, Selection selection, GraphView view) {
    this.store = store;
    this.selection = selection;
    this.view = view;
  }

  /** Names of the graphs of reports, sorted. */
  List<String> graphs() {
    return view.graphs().stream().filter(name -> !name.equals(Rg.ONTOLOGY)).toList();
  }

  /**
   * All that is said of the subjects of the quads. Whole reports are read where they lie; what else
   * is selected is held in memory.
   */
  Model model() {
    if (selection.wholeReports()) {
      MultiUnion union = new MultiUnion();
      graphs().forEach(name -> union.addGraph(store.getNamedModel(name).getGraph()));
      return ModelFactory.createModelForGraph(union);
    }
    Model model = ModelFactory.createDefaultModel();
    forEach(quad -> model.getGraph().add(quad.asTriple()));
    return model;
  }

  /** Visits every quad, in no order. */
  void forEach(Consumer<Quad> visitor) {
    if (view.constructed().isPresent()) {
      visit(Quad.defaultGraphIRI.getURI(), view.constructed().get(), visitor);
      return;
    }
    for (String name : graphs()) {
      Model graph = store.getNamedModel(name);
      if (selection.wholeReports()) {
        visit(name, graph, visitor);
      } else {
        for (Resource subject : described(graph)) {
          visit(name, subject, visitor);
        }
      }
    }
  }

  private static void visit(String name, Model model, Consumer<Quad> visitor) {
    model
        .getGraph()
        .find()
        .forEachRemaining(
            triple -> visitor.accept(Quad.create(NodeFactory.createURI(name), triple)));
  }

  private static void visit(String name, Resource subject, Consumer<Quad> visitor) {
    subject
        .listProperties()
        .forEachRemaining(
            statement ->
                visitor.accept(Quad.create(NodeFactory.createURI(name), statement.asTriple())));
  }

  private Set<Resource> described(Model graph) {
    Set<Resource> found = new HashSet<>();
    for (int number = 0; number < view.size(); number++) {
      Resource node = view.node(number).inModel(graph);
      found.add(node);
      for (Resource statement : graph.listSubjectsWithProperty(RDF.subject, node).toList()) {
        found.add(statement);
        addWords(statement, found);
      }
      addWords(node, found);
      found.addAll(Facts.resources(node, Vocab.HAS_GEOMETRY));
    }
    return found;
  }

  private static void addWords(Resource fact, Set<Resource> found) {
    for (RDFNode mention : fact.getModel().listObjectsOfProperty(fact, Rg.EVIDENCE).toList()) {
      addWords(mention, found);
    }
    for (RDFNode mention : fact.getModel().listObjectsOfProperty(fact, Rg.MENTION).toList()) {
      addWords(mention, found);
    }
  }

  private static void addWords(RDFNode mention, Set<Resource> found) {
    Resource words = mention.asResource();
    if (found.add(words)) {
      found.addAll(Facts.resources(words, Rg.IN_PARAGRAPH));
    }
  }
}
