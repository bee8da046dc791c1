package org.reportgraph.opendata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Predicate;

/** Finds the things of a store that have no link into a data set. */
public final class UnlinkedThings {
  private final Dataset dataset;
  private final Iris iris;
  private final Model terms = Ontology.terms();

  public UnlinkedThings(Dataset dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /**
   * Things that reports name, and all divisions, without a link to an IRI that starts with {@code
   * space}; also without one that a person took back. Sorted by IRI.
   *
   * @param types local names of classes; empty for all
   */
  public List<Unlinked> without(String space, Set<String> types) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Model model = dataset.getUnionModel();
          return Stream.concat(
                  model.listSubjectsWithProperty(Rg.MENTION).toList().stream(),
                  model.listSubjectsWithProperty(Rg.CODE).toList().stream())
              .distinct()
              .filter(thing -> thing.getURI().startsWith(iris.base() + "id/"))
              .filter(thing -> types.isEmpty() || types.stream().anyMatch(t -> isA(thing, t)))
              .filter(thing -> !isLinked(model, thing, space))
              .sorted(Comparator.comparing(Resource::getURI))
              .map(thing -> unlinked(model, thing))
              .toList();
        });
  }

  private static boolean isA(Resource thing, String type) {
    return thing.hasProperty(RDF.type, Rg.resource(type));
  }

  private static boolean isLinked(Model model, Resource thing, String space) {
    Stream<RDFNode> direct =
        Stream.of(Relation.values())
            .flatMap(relation -> thing.listProperties(relation.property()).toList().stream())
            .map(Statement::getObject);
    Stream<RDFNode> stated =
        model.listSubjectsWithProperty(Rg.LINKED_THING, thing).toList().stream()
            .map(link -> link.getProperty(Rg.TARGET).getObject());
    return Stream.concat(direct, stated).anyMatch(node -> node.toString().startsWith(space));
  }

  private Unlinked unlinked(Model model, Resource thing) {
    Set<String> areas = new LinkedHashSet<>();
    addAreas(thing, areas);
    scope(model, thing)
        .ifPresent(
            area -> {
              addNames(area, areas);
              addAreas(area, areas);
            });
    return new Unlinked(
        thing.getURI(),
        label(thing),
        types(thing),
        Optional.ofNullable(thing.getProperty(Rg.CODE)).map(Statement::getString),
        new ArrayList<>(areas),
        point(thing));
  }

  private List<String> types(Resource thing) {
    List<Resource> all =
        thing.listProperties(RDF.type).toList().stream()
            .map(Statement::getResource)
            .filter(type -> type.isURIResource() && type.getURI().startsWith(Rg.NS))
            .toList();
    return all.stream()
        .sorted(
            Comparator.comparingInt((Resource type) -> -depth(type))
                .thenComparing(Resource::getURI))
        .map(Resource::getLocalName)
        .toList();
  }

  private int depth(Resource type) {
    return terms.createResource(type.getURI()).listProperties(RDFS.subClassOf).toList().stream()
        .map(Statement::getResource)
        .filter(above -> above.getURI().startsWith(Rg.NS))
        .mapToInt(above -> depth(above) + 1)
        .max()
        .orElse(0);
  }

  private static void addAreas(Resource thing, Set<String> names) {
    thing.listProperties(Rg.of(Predicate.LOCATED_IN)).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .filter(place -> place.hasProperty(Rg.CODE))
        .sorted(Comparator.comparing(Resource::getURI))
        .filter(place -> names.add(label(place)))
        .forEach(
            place -> {
              addNames(place, names);
              addAreas(place, names);
            });
  }

  private static void addNames(Resource area, Set<String> names) {
    names.add(label(area));
    names.add(Divisions.shortName(label(area)));
  }

  private Optional<Resource> scope(Model model, Resource thing) {
    String code = thing.getURI().substring((iris.base() + "id/").length()).replaceFirst("/.*", "");
    Resource area = model.createResource(iris.area(code));
    return area.hasProperty(Rg.CODE) ? Optional.of(area) : Optional.empty();
  }

  private static Optional<Point> point(Resource thing) {
    return Optional.ofNullable(thing.getPropertyResourceValue(Vocab.HAS_GEOMETRY))
        .map(geometry -> geometry.getProperty(Vocab.AS_WKT))
        .flatMap(wkt -> Point.ofWkt(wkt.getLiteral().getLexicalForm()));
  }

  private static String label(Resource thing) {
    return Optional.ofNullable(thing.getProperty(RDFS.label, "zh"))
        .map(Statement::getLiteral)
        .map(Literal::getString)
        .orElse("");
  }
}
