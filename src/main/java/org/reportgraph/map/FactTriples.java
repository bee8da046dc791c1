package org.reportgraph.map;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.lexicon.Indicators;
import org.reportgraph.lexicon.Units;
import org.reportgraph.model.Amount;
import org.reportgraph.model.Division;
import org.reportgraph.model.Entity;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Indicator;
import org.reportgraph.model.Milestone;
import org.reportgraph.model.Period;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Report;

/** Writes figures, milestones and relations, each with its evidence. */
final class FactTriples {
  private final Report report;
  private final Model model;
  private final Iris iris;
  private final String scope;
  private final ReportTriples text;
  private final ThingTriples things;
  private final Confidence confidence;

  FactTriples(
      Report report,
      Model model,
      Iris iris,
      ReportTriples text,
      ThingTriples things,
      Confidence confidence) {
    this.report = report;
    this.model = model;
    this.iris = iris;
    this.scope = Scope.of(report);
    this.text = text;
    this.things = things;
    this.confidence = confidence;
  }

  void write(Figure figure) {
    Resource indicator = indicator(figure.indicator());
    Optional<Resource> area = area(figure);
    Resource fact =
        fact(
            "figure",
            figure.evidence(),
            indicator.getURI(),
            figure.amount().plainValue(),
            figure.amount().max().map(BigDecimal::toPlainString).orElse(""),
            figure.amount().unit(),
            figure.kind().label(),
            figure.comparator().label(),
            figure.period().toString(),
            figure.status().label(),
            area.map(Resource::getURI).orElse(""));
    fact.addProperty(RDF.type, Rg.FIGURE_CLASS)
        .addProperty(Vocab.DATA_SET, text.figures())
        .addProperty(Rg.INDICATOR, indicator)
        .addProperty(Rg.VALUE, decimal(figure.amount().value()))
        .addProperty(Rg.KIND, Rg.of(figure.kind()))
        .addProperty(Rg.COMPARATOR, Rg.of(figure.comparator()))
        .addProperty(Rg.STATUS, Rg.of(figure.status()));
    figure.amount().max().ifPresent(max -> fact.addProperty(Rg.VALUE_MAX, decimal(max)));
    measure(fact, figure.amount());
    area.ifPresent(place -> fact.addProperty(Rg.AREA, place));
    addPeriod(fact, figure.period());
  }

  void write(Milestone milestone) {
    Resource subject = things.of(milestone.subject());
    Resource fact =
        fact(
            "milestone",
            milestone.evidence(),
            subject.getURI(),
            milestone.phrase(),
            milestone.phase().label(),
            milestone.period().toString(),
            milestone.status().label());
    fact.addProperty(RDF.type, Rg.MILESTONE_CLASS)
        .addProperty(Rg.SUBJECT, subject)
        .addProperty(Rg.PHRASE, milestone.phrase(), "zh")
        .addProperty(Rg.PHASE, Rg.of(milestone.phase()))
        .addProperty(Rg.STATUS, Rg.of(milestone.status()));
    addPeriod(fact, milestone.period());
  }

  void write(Relation relation) {
    Resource subject = things.of(relation.subject());
    Property predicate = Rg.of(relation.predicate());
    RDFNode object =
        relation.object() instanceof Relation.Thing thing
            ? things.of(thing.mention())
            : model.createLiteral(relation.object().surface(), "zh");
    if (subject.equals(object)) {
      return; // two names of one thing: 清镇 in 清镇市
    }
    state(subject, predicate, object, relation.evidence());
  }

  /** That a thing is a phase or section of another one of the report. */
  void write(Entity part) {
    part.partOf()
        .ifPresent(
            whole ->
                state(
                    things.of(part.mentions().get(0)),
                    Rg.of(Predicate.PART_OF),
                    things.of(whole.mention()),
                    whole.evidence()));
  }

  private void state(Resource subject, Property predicate, RDFNode object, Evidence evidence) {
    subject.addProperty(predicate, object);
    fact("statement", evidence, subject.getURI(), predicate.getURI(), object.toString())
        .addProperty(RDF.type, RDF.Statement)
        .addProperty(RDF.subject, subject)
        .addProperty(RDF.predicate, predicate)
        .addProperty(RDF.object, object);
  }

  private Resource fact(String kind, Evidence evidence, String... statement) {
    Resource fact = model.createResource(iris.fact(scope, kind, statement));
    fact.addProperty(Rg.EVIDENCE, text.mention(evidence));
    confidence.add(fact, evidence);
    return fact;
  }

  private void measure(Resource fact, Amount amount) {
    if (amount.unit().isEmpty()) {
      return;
    }
    fact.addProperty(Rg.UNIT_TEXT, amount.unit());
    Units.load()
        .of(amount.unit())
        .ifPresent(
            unit -> {
              BigDecimal quantity = amount.value().multiply(unit.factor()).stripTrailingZeros();
              fact.addProperty(Rg.QUANTITY, decimal(quantity))
                  .addProperty(Rg.BASE_UNIT, unit.base(), "zh");
              unit.qudt().ifPresent(iri -> fact.addProperty(Rg.UNIT, model.createResource(iri)));
            });
  }

  private Resource indicator(String phrase) {
    Optional<Indicator> known = Indicators.load().of(phrase);
    if (known.isEmpty()) {
      return model
          .createResource(iris.indicator(phrase))
          .addProperty(RDF.type, Rg.INDICATOR_CLASS)
          .addProperty(RDFS.label, phrase, "zh");
    }
    Indicator indicator = known.get();
    Resource resource =
        model
            .createResource(iris.indicator(indicator.id()))
            .addProperty(RDF.type, Rg.INDICATOR_CLASS)
            .addProperty(RDFS.label, indicator.zh(), "zh")
            .addProperty(Rg.THEME, indicator.theme())
            .addProperty(Rg.NATURE, indicator.nature().label());
    indicator.en().ifPresent(name -> resource.addProperty(RDFS.label, name, "en"));
    if (!phrase.equals(indicator.zh())) {
      resource.addProperty(SKOS.altLabel, phrase, "zh");
    }
    return resource;
  }

  private Optional<Resource> area(Figure figure) {
    Places places = new Places(iris, model);
    if (figure.place().isEmpty()) {
      return report.area().map(places::describe);
    }
    String name = figure.place().get();
    Optional<Division> division = Divisions.load().resolve(name, report.area());
    return Optional.of(
        division
            .map(places::describe)
            .or(() -> things.named(name))
            .orElseGet(() -> place(name, figure)));
  }

  private Resource place(String name, Figure figure) {
    return model
        .createResource(iris.thing(scope, EntityClass.REGION, name))
        .addProperty(RDF.type, Rg.PLACE_CLASS)
        .addProperty(RDFS.label, name, "zh")
        .addProperty(Rg.MENTION, text.mention(figure.evidence()));
  }

  private void addPeriod(Resource fact, Period period) {
    fact.addProperty(Rg.START_YEAR, ReportTriples.year(model, period.startYear()))
        .addProperty(Rg.END_YEAR, ReportTriples.year(model, period.endYear()));
  }

  private RDFNode decimal(BigDecimal value) {
    return model.createTypedLiteral(value.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
