package org.reportgraph.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Predicate;

/**
 * The selected part of a store as nodes and links. Holds the IRIs of the nodes, sorted; all else is
 * read from the store when it is asked for. To be used within one read transaction.
 */
final class GraphView {
  /** Stands behind every IRI. */
  private static final String NOWHERE = "\uFFFF";

  private final GraphShape shape;
  private final Model data;
  private final Optional<Model> constructed;
  private final List<String> graphs;
  private final String[] nodes;

  /**
   * A view.
   *
   * @param settings of ARQ for the query of the selection
   * @throws IllegalArgumentException if the selection names what is not there
   */
  GraphView(Dataset store, Selection selection, GraphShape shape, Context settings) {
    this.shape = shape;
    this.graphs = new ReportChoice(selection).graphs(store);
    this.data = union(store, selection);
    this.constructed =
        selection
            .query()
            .map(text -> Construct.run(Construct.parse(text), queried(store, selection), settings));
    this.nodes = constructed.map(GraphView::resources).orElseGet(() -> instances(selection));
    Arrays.sort(nodes);
  }

  /** What the nodes are described from: the chosen reports. */
  Model data() {
    return data;
  }

  /** What a query has constructed, if there is one. */
  Optional<Model> constructed() {
    return constructed;
  }

  /** Names of the graphs of the chosen reports, sorted. */
  List<String> graphs() {
    return graphs;
  }

  int size() {
    return nodes.length;
  }

  /** The numbers of all nodes as reports tell of them: those of which none does come last. */
  int[] inReadingOrder() {
    return IntStream.range(0, nodes.length)
        .mapToObj(this::firstTold)
        .sorted(Told.ORDER)
        .mapToInt(Told::number)
        .toArray();
  }

  /** The node of a number. */
  Resource node(int number) {
    return data.createResource(nodes[number]);
  }

  /** The number of a node, negative where the IRI is none of the selection. */
  int number(String iri) {
    return Arrays.binarySearch(nodes, iri);
  }

  /** The statements that lead from a node to a resource by a property that makes edges. */
  List<Statement> links(Resource node) {
    if (constructed.isPresent()) {
      return constructed.get().listStatements(node, null, (RDFNode) null).toList().stream()
          .filter(s -> s.getObject().isURIResource() && !s.getPredicate().equals(RDF.type))
          .toList();
    }
    return data.listStatements(node, null, (RDFNode) null).toList().stream()
        .filter(s -> s.getObject().isURIResource() && shape.isEdge(s.getPredicate().getURI()))
        .toList();
  }

  private Told firstTold(int number) {
    List<Resource> mentions = new ArrayList<>(Facts.resources(node(number), Rg.EVIDENCE));
    mentions.addAll(Facts.resources(node(number), Rg.MENTION));
    return mentions.stream()
        .filter(mention -> mention.hasProperty(Vocab.BEGIN_INDEX))
        .map(
            mention -> {
              Resource paragraph = mention.getPropertyResourceValue(Rg.IN_PARAGRAPH);
              return new Told(
                  paragraph.getPropertyResourceValue(Rg.REPORT).getURI(),
                  mention.getProperty(Vocab.BEGIN_INDEX).getInt(),
                  number);
            })
        .min(Told.ORDER)
        .orElse(new Told(NOWHERE, 0, number));
  }

  private Model union(Dataset store, Selection selection) {
    if (selection.allReports()) {
      return store.getUnionModel();
    }
    Graph[] chosen =
        graphs.stream().map(name -> store.getNamedModel(name).getGraph()).toArray(Graph[]::new);
    return ModelFactory.createModelForGraph(new MultiUnion(chosen));
  }

  // The store itself knows its graphs, its search index and its points; a union of some does not.
  private Dataset queried(Dataset store, Selection selection) {
    return selection.allReports() ? store : DatasetFactory.wrap(data);
  }

  private static String[] resources(Model model) {
    Set<String> found = new HashSet<>();
    model
        .listStatements()
        .forEachRemaining(
            statement -> {
              add(statement.getSubject(), found);
              if (!statement.getPredicate().equals(RDF.type)) {
                add(statement.getObject(), found);
              }
            });
    return found.toArray(String[]::new);
  }

  private static void add(RDFNode node, Set<String> found) {
    if (node.isURIResource()) {
      found.add(node.asResource().getURI());
    }
  }

  private String[] instances(Selection selection) {
    Set<String> classes =
        selection.classes().isEmpty()
            ? shape.nodeClasses()
            : selection.classes().stream()
                .flatMap(name -> shape.classes(name).stream())
                .collect(Collectors.toSet());
    Set<String> found = new HashSet<>();
    for (String type : classes) {
      data.listSubjectsWithProperty(RDF.type, data.createResource(type))
          .forEachRemaining(instance -> add(instance, found));
    }
    if (!selection.places().isEmpty()) {
      found.retainAll(new PlaceChoice(data).nodes(selection.places()));
    }
    if (!selection.things().isEmpty()) {
      found.retainAll(new ThingChoice(data, shape).nodes(selection.things()));
    }
    return named(found, selection.things()).toArray(String[]::new);
  }

  // The store knows every unit of the national table; a graph shows those that reports name or that
  // are asked for, and the units these lie in.
  private Set<String> named(Set<String> found, List<String> asked) {
    Set<String> kept = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (String iri : found) {
      Resource node = data.createResource(iri);
      if (!node.hasProperty(Rg.CODE) || node.hasProperty(Rg.MENTION) || asked.contains(iri)) {
        open.push(iri);
      }
    }
    while (!open.isEmpty()) {
      String iri = open.pop();
      if (found.contains(iri) && kept.add(iri)) {
        data.listObjectsOfProperty(data.createResource(iri), Rg.of(Predicate.LOCATED_IN))
            .filterKeep(RDFNode::isURIResource)
            .forEachRemaining(above -> open.push(above.asResource().getURI()));
      }
    }
    return kept;
  }

  /** Where a report first tells of the node of a number. */
  private record Told(String report, int begin, int number) {
    private static final Comparator<Told> ORDER =
        Comparator.comparing(Told::report)
            .thenComparingInt(Told::begin)
            .thenComparingInt(Told::number);
  }
}
