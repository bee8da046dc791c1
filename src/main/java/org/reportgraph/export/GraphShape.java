package org.reportgraph.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;

/**
 * Decides, from the ontology, what is a node and what an edge: the one place that all formats
 * share.
 *
 * <p>Nodes are named things of every class, reports, and with {@link Figures#NODES} figures,
 * milestones and indicators. Edges are the object properties of the ontology that lead from a node
 * to a node. All else (text, places in the text, literals) becomes an attribute of a node or edge.
 */
final class GraphShape {
  private static final Resource THING = Rg.resource("Thing");

  private final Model terms = Ontology.terms();
  private final Set<String> nodeClasses = new TreeSet<>();
  private final Set<String> edgeProperties = new TreeSet<>();
  private final Map<String, Integer> depths = new HashMap<>();

  GraphShape(Figures figures) {
    nodeClasses.addAll(below(THING));
    nodeClasses.add(Rg.REPORT_CLASS.getURI());
    if (figures == Figures.NODES) {
      for (Resource type : List.of(Rg.FIGURE_CLASS, Rg.MILESTONE_CLASS, Rg.INDICATOR_CLASS)) {
        nodeClasses.addAll(below(type));
      }
    }
    terms
        .listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
        .filterKeep(property -> property.getURI().startsWith(Rg.NS))
        .filterKeep(this::reachesNodes)
        .forEachRemaining(property -> edgeProperties.add(property.getURI()));
  }

  /** IRIs of the classes whose instances are nodes, sorted. */
  Set<String> nodeClasses() {
    return nodeClasses;
  }

  /** Whether a property leads from nodes to nodes. */
  boolean isEdge(String property) {
    return edgeProperties.contains(property);
  }

  /**
   * The class and its subclasses.
   *
   * @param name local name
   * @throws IllegalArgumentException if the ontology has no such class of nodes
   */
  Set<String> classes(String name) {
    Set<String> found = below(Rg.resource(name));
    if (!nodeClasses.containsAll(found)) {
      throw new IllegalArgumentException(
          "%s is no class of nodes here; there are %s"
              .formatted(name, nodeClasses.stream().map(GraphShape::localName).toList()));
    }
    return found;
  }

  /** The most specific of the classes of our ontology; {@code Resource} where there is none. */
  String mostSpecific(Collection<String> types) {
    return types.stream()
        .filter(type -> type.startsWith(Rg.NS))
        .max(Comparator.comparingInt(this::depth).thenComparing(Comparator.reverseOrder()))
        .map(GraphShape::localName)
        .orElse("Resource");
  }

  /** The Chinese name of a term of the ontology; its local name where it has none. */
  String chinese(String iri) {
    for (Statement label : terms.getResource(iri).listProperties(RDFS.label).toList()) {
      if (label.getLanguage().equals("zh")) {
        return label.getString();
      }
    }
    return localName(iri);
  }

  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private boolean reachesNodes(Resource property) {
    List<RDFNode> ranges = terms.listObjectsOfProperty(property, RDFS.range).toList();
    return ranges.isEmpty()
        || ranges.stream().anyMatch(range -> nodeClasses.contains(range.asResource().getURI()));
  }

  private Set<String> below(Resource top) {
    Set<String> found = new HashSet<>();
    Deque<Resource> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Resource next = open.pop();
      if (found.add(next.getURI())) {
        terms.listSubjectsWithProperty(RDFS.subClassOf, next).forEachRemaining(open::push);
      }
    }
    return found;
  }

  private int depth(String type) {
    Integer known = depths.get(type);
    if (known != null) {
      return known;
    }
    int deepest =
        terms.getResource(type).listProperties(RDFS.subClassOf).toList().stream()
            .map(Statement::getResource)
            .filter(parent -> parent.getURI().startsWith(Rg.NS))
            .mapToInt(parent -> depth(parent.getURI()) + 1)
            .max()
            .orElse(0);
    depths.put(type, deepest);
    return deepest;
  }
}
