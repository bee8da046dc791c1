package org.reportgraph.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;

/**
 * Samples of a store: its reports, and of each main class the thing that reports name most.
 *
 * @param reports what was read, by graph
 * @param things things worth a look, the first report first
 */
record Samples(List<Report> reports, List<String> things) {
  /** Things among which the most named one is sought. */
  private static final int LOOKED_AT = 500;

  private static final List<String> SHOWN =
      List.of(
          "Park",
          "Project",
          "Infrastructure",
          "DevelopmentZone",
          "Program",
          "Organization",
          "Event",
          "Indicator",
          "Figure",
          "Milestone");

  /**
   * A report of the store.
   *
   * @param graph its named graph
   * @param area IRI of the area whose government gave it
   * @param file the file that it was read from
   */
  record Report(
      String graph,
      String iri,
      String title,
      int year,
      Optional<String> area,
      Optional<String> file) {}

  Samples {
    reports = List.copyOf(reports);
    things = List.copyOf(things);
  }

  /** The samples of a store with these named graphs. */
  static Samples of(Dataset dataset, Iterable<String> graphs) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Report> reports = new ArrayList<>();
          graphs.forEach(graph -> reports.addAll(reports(graph, dataset.getNamedModel(graph))));
          return new Samples(reports, things(reports, dataset.getUnionModel()));
        });
  }

  private static List<Report> reports(String graph, Model model) {
    return model.listSubjectsWithProperty(RDF.type, Rg.REPORT_CLASS).toList().stream()
        .map(
            report ->
                new Report(
                    graph,
                    report.getURI(),
                    report.getProperty(DCTerms.title).getString(),
                    Integer.parseInt(report.getProperty(Rg.YEAR).getLiteral().getLexicalForm()),
                    value(report, Rg.AREA).map(area -> area.asResource().getURI()),
                    value(report, Rg.SOURCE_FILE).map(file -> file.asLiteral().getString())))
        .toList();
  }

  private static List<String> things(List<Report> reports, Model model) {
    Stream<String> first =
        reports.stream()
            .limit(1)
            .flatMap(report -> Stream.concat(Stream.of(report.iri()), report.area().stream()));
    Stream<String> others =
        SHOWN.stream()
            .flatMap(name -> mostNamed(Rg.resource(name), model).stream())
            .map(Resource::getURI);
    return Stream.concat(first, others).distinct().toList();
  }

  /** The member of a class that is named most among the first; by IRI where that is not one. */
  static Optional<Resource> mostNamed(Resource type, Model model) {
    Optional<Resource> best = Optional.empty();
    long most = -1;
    StmtIterator members = model.listStatements(null, RDF.type, type);
    List<Statement> first = Iter.toList(Iter.limit(members, LOOKED_AT));
    members.close();
    for (Resource thing :
        first.stream()
            .map(Statement::getSubject)
            .sorted(Comparator.comparing(Resource::toString))
            .toList()) {
      long named = Iter.count(thing.listProperties(Rg.MENTION));
      if (named > most) {
        most = named;
        best = Optional.of(thing);
      }
    }
    return best;
  }

  private static Optional<RDFNode> value(Resource thing, Property property) {
    return Optional.ofNullable(thing.getProperty(property)).map(Statement::getObject);
  }
}
