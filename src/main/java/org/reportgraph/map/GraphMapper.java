package org.reportgraph.map;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Report;

/** Turns a linked report into the triples of its named graph. */
public final class GraphMapper {
  private final Iris iris;
  private final Model terms = Ontology.terms();
  private final Scope scope = new Scope();
  private final InfrastructureKinds kinds = new InfrastructureKinds();

  /**
   * A mapper that mints IRIs under a base.
   *
   * @param base an http or https IRI that ends in {@code /}
   * @throws IllegalArgumentException if it is none
   */
  public GraphMapper(String base) {
    this.iris = new Iris(base);
  }

  /** The name of the graph that a report's triples belong to. */
  public String graphName(Report report) {
    return iris.graph(Scope.of(report), report.year());
  }

  /** All triples of a report, with what follows from the ontology. */
  public Model map(LinkedReport linked) {
    Model model = ModelFactory.createDefaultModel();
    Confidence confidence = new Confidence();
    ReportTriples text = new ReportTriples(linked.report(), model, iris);
    ThingTriples things = new ThingTriples(linked, model, iris, text, confidence, scope, kinds);
    FactTriples facts = new FactTriples(linked.report(), model, iris, text, things, confidence);
    text.write();
    things.write();
    for (Findings findings : linked.findings()) {
      findings.figures().forEach(facts::write);
      findings.milestones().forEach(facts::write);
      findings.relations().forEach(facts::write);
    }
    linked.entities().forEach(facts::write);
    confidence.write();
    Model closed = Ontology.closure(model, terms);
    name(closed);
    closed.setNsPrefixes(Vocab.PREFIXES);
    return closed;
  }

  // Who asks in the terms of schema.org asks for names there; it has no class of label or title.
  private static void name(Model model) {
    for (Property property : List.of(RDFS.label, DCTerms.title)) {
      model
          .listStatements(null, property, null, "zh")
          .toList()
          .forEach(
              statement ->
                  statement.getSubject().addProperty(Vocab.SCHEMA_NAME, statement.getObject()));
    }
  }
}
