package org.reportgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Rg;

/**
 * Reads the edges that leave a node: one for each statement of a report, and one for each link that
 * no report states, such as that of a county to its city.
 */
final class EdgeReader {
  private final GraphView view;
  private final GraphShape shape;
  private final Facts facts;
  private int next;
  private int outside;

  EdgeReader(GraphView view, GraphShape shape) {
    this.view = view;
    this.shape = shape;
    this.facts = new Facts(shape);
  }

  /** How many links led to a node that is not selected. */
  int outside() {
    return outside;
  }

  /** The edges from a node, in the order of relation, target and statement. */
  List<GraphEdge> from(int number) {
    Resource source = view.node(number);
    List<Statement> links =
        view.links(source).stream()
            .sorted(
                Comparator.comparing((Statement link) -> link.getPredicate().getURI())
                    .thenComparing(link -> link.getResource().getURI()))
            .toList();
    if (links.isEmpty()) {
      return List.of();
    }
    Map<Triple, List<Resource>> statements = statements(source);
    List<GraphEdge> edges = new ArrayList<>();
    for (Statement link : links) {
      int target = view.number(link.getResource().getURI());
      if (target >= 0) {
        add(number, target, link, statements.getOrDefault(link.asTriple(), List.of()), edges);
      } else if (isNode(link.getResource())) {
        outside++;
      }
    }
    return edges;
  }

  private boolean isNode(Resource resource) {
    return Facts.resources(resource.inModel(view.data()), RDF.type).stream()
        .anyMatch(type -> shape.nodeClasses().contains(type.getURI()));
  }

  // The statements that start at a node, by what they state.
  private Map<Triple, List<Resource>> statements(Resource source) {
    Map<Triple, List<Resource>> found = new HashMap<>();
    for (Resource one : sorted(view.data().listSubjectsWithProperty(RDF.subject, source))) {
      for (Resource relation : Facts.resources(one, RDF.predicate)) {
        for (Resource object : Facts.resources(one, RDF.object)) {
          Triple stated = Triple.create(source.asNode(), relation.asNode(), object.asNode());
          found.computeIfAbsent(stated, s -> new ArrayList<>()).add(one);
        }
      }
    }
    return found;
  }

  private static List<Resource> sorted(ResIterator resources) {
    return resources.toList().stream().sorted(Comparator.comparing(Resource::getURI)).toList();
  }

  private void add(
      int source, int target, Statement link, List<Resource> stating, List<GraphEdge> edges) {
    for (int i = 0; i < stating.size(); i++) {
      Resource statement = stating.get(i);
      edges.add(edge(source, target, i, link, id(statement), stated(statement)));
    }
    if (stating.isEmpty()) {
      edges.add(edge(source, target, 0, link, id(link), unstated(view.node(source))));
    }
  }

  private GraphEdge edge(
      int source, int target, int parallel, Statement link, String id, Values values) {
    values.put(Column.RELATION_ZH, shape.chinese(link.getPredicate().getURI()));
    return new GraphEdge(
        next++,
        id,
        new GraphEdge.End(source, view.node(source).getURI()),
        new GraphEdge.End(target, link.getResource().getURI()),
        parallel,
        GraphShape.localName(link.getPredicate().getURI()),
        values);
  }

  private Values stated(Resource statement) {
    Values values = new Values().put(Column.STATEMENT, statement.getURI());
    NodeReader.putYears(values, facts.evidence(statement, values));
    return values;
  }

  // What ties a figure, milestone or report to its ends is stated where the fact is.
  private Values unstated(Resource source) {
    Values values = new Values();
    if (source.hasProperty(Rg.EVIDENCE)) {
      facts.evidence(source, values);
    }
    NodeReader.putYears(values, facts.years(source));
    return values;
  }

  private static String id(Resource statement) {
    return statement.getURI().replaceFirst(".*/id/", "");
  }

  private static String id(Statement link) {
    return Iris.hash(
        String.join(
            "\u001F",
            link.getSubject().getURI(),
            link.getPredicate().getURI(),
            link.getResource().getURI()));
  }
}
