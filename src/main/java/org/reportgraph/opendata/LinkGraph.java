package org.reportgraph.opendata;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.reportgraph.map.Iris;
import org.reportgraph.map.LinkTriples;
import org.reportgraph.map.LinkTriples.Evidence;
import org.reportgraph.map.Rg;
import org.reportgraph.store.GraphStore;

/**
 * The graph of links, which stays when reports and divisions are written anew. It holds what was
 * accepted, and what was taken back, which is then kept out of all other graphs.
 */
public final class LinkGraph {
  private final GraphStore store;
  private final Iris iris;

  public LinkGraph(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /** How many links went in, were taken back, stay open. */
  public record Outcome(int accepted, int rejected, int open) {}

  /** The IRI of the graph. */
  public String name() {
    return iris.base() + "graph/links";
  }

  /** All links of the store, those of the division table among them, by thing and target. */
  public List<Link> all() {
    return sorted(model -> Stream.concat(stated(model, Rg.LINKED_THING), ofSets(model)));
  }

  private List<Link> sorted(Function<Model, Stream<Link>> links) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            links
                .apply(store.dataset().getUnionModel())
                .sorted(Comparator.comparing(Link::thing).thenComparing(Link::target))
                .toList());
  }

  private static Stream<Link> stated(Model model, Property property) {
    return model.listSubjectsWithProperty(property).toList().stream()
        .map(
            statement ->
                link(
                    statement.getPropertyResourceValue(Rg.LINKED_THING),
                    statement.getPropertyResourceValue(Rg.TARGET),
                    statement));
  }

  // A link of a set that was judged has a statement of its own, which counts.
  private Stream<Link> ofSets(Model model) {
    return model.listStatements(null, Rg.LINK_SET, (RDFNode) null).toList().stream()
        .flatMap(
            in ->
                in.getSubject().listProperties(OWL.sameAs).toList().stream()
                    .map(Statement::getResource)
                    .filter(target -> target.getURI().startsWith(space(in.getResource())))
                    .filter(
                        target ->
                            !model
                                .createResource(
                                    iris.link(in.getSubject().getURI(), target.getURI()))
                                .hasProperty(Rg.TARGET))
                    .map(target -> link(in.getSubject(), target, in.getResource())));
  }

  private static String space(Resource set) {
    return set.getProperty(VOID.uriSpace).getString();
  }

  /** Carries out what was decided. */
  public Outcome apply(List<Link> decided) {
    Set<Link> known = Set.copyOf(all());
    List<Link> changed = decided.stream().filter(link -> !known.contains(link)).toList();
    Model model = copy(name());
    LinkTriples triples = new LinkTriples(iris, model);
    for (Link link : changed) {
      if (link.decision() != Decision.OPEN) {
        clear(model, link);
        write(model, triples, link);
      }
    }
    store.replace(name(), model);
    enforce();
    return new Outcome(
        count(changed, Decision.ACCEPT),
        count(changed, Decision.REJECT),
        count(changed, Decision.OPEN));
  }

  /** Keeps what was taken back out of the other graphs. */
  public void enforce() {
    List<Link> rejected = sorted(model -> stated(model, Rg.REJECTED));
    for (String graph : rejected.isEmpty() ? List.<String>of() : store.graphs()) {
      Model model = copy(graph);
      long before = model.size();
      rejected.forEach(link -> removeTriples(model, link));
      if (model.size() < before) {
        store.replace(graph, model);
      }
    }
  }

  private Model copy(String graph) {
    return Txn.calculateRead(
        store.dataset(),
        () -> ModelFactory.createDefaultModel().add(store.dataset().getNamedModel(graph)));
  }

  private void clear(Model model, Link link) {
    removeTriples(model, link);
    model.removeAll(model.createResource(iris.link(link.thing(), link.target())), null, null);
  }

  private static void removeTriples(Model model, Link link) {
    Stream.of(Relation.values())
        .forEach(
            relation ->
                model.remove(
                    model.createResource(link.thing()),
                    relation.property(),
                    model.createResource(link.target())));
  }

  private static void write(Model model, LinkTriples triples, Link link) {
    Resource statement = triples.write(link.thing(), link.target(), link.evidence());
    if (!link.targetName().isEmpty()) {
      statement.addProperty(RDFS.label, link.targetName());
    }
    if (!link.note().isEmpty()) {
      statement.addProperty(RDFS.comment, link.note());
    }
    if (link.decision() == Decision.REJECT) {
      statement.addLiteral(Rg.REJECTED, true);
    } else {
      model
          .createResource(link.thing())
          .addProperty(link.relation().property(), model.createResource(link.target()));
    }
  }

  private static Link link(Resource thing, Resource target, Resource statement) {
    Optional<Relation> relation =
        Stream.of(Relation.values())
            .filter(one -> thing.hasProperty(one.property(), target))
            .findFirst();
    return new Link(
        thing.getURI(),
        text(thing, RDFS.label, s -> s.getLanguage().equals("zh")),
        relation.orElse(Relation.CLOSE_MATCH),
        target.getURI(),
        text(statement, RDFS.label, s -> true),
        new Evidence(
            text(statement, Rg.METHOD, s -> true),
            new BigDecimal(text(statement, Rg.SCORE, s -> true)),
            text(statement, DCTerms.date, s -> true),
            statement.getPropertyResourceValue(DCTerms.source).getURI()),
        text(statement, RDFS.comment, s -> true),
        statement.hasProperty(Rg.REJECTED) ? Decision.REJECT : Decision.ACCEPT);
  }

  private static String text(Resource of, Property property, Predicate<Statement> wanted) {
    return of.listProperties(property).toList().stream()
        .filter(wanted)
        .map(statement -> statement.getLiteral().getLexicalForm())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static int count(List<Link> links, Decision decision) {
    return (int) links.stream().filter(link -> link.decision() == decision).count();
  }
}
