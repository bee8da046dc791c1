package org.reportgraph.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.model.Entity;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Merge;

/** Writes the named things of a report and finds the resource of each mention. */
final class ThingTriples {
  private final LinkedReport linked;
  private final Model model;
  private final Iris iris;
  private final ReportTriples text;
  private final Confidence confidence;
  private final Scope scope;
  private final InfrastructureKinds kinds;
  private final Map<Mention, Resource> things = new HashMap<>();

  ThingTriples(
      LinkedReport linked,
      Model model,
      Iris iris,
      ReportTriples text,
      Confidence confidence,
      Scope scope,
      InfrastructureKinds kinds) {
    this.linked = linked;
    this.model = model;
    this.iris = iris;
    this.text = text;
    this.confidence = confidence;
    this.scope = scope;
    this.kinds = kinds;
  }

  void write() {
    linked.entities().forEach(this::write);
  }

  /** The thing that a mention names. */
  Resource of(Mention mention) {
    Resource thing = things.get(mention);
    if (thing == null) {
      throw new IllegalStateException("a mention without an entity: " + mention);
    }
    return thing;
  }

  /** The thing of the report that bears a name, if there is one. */
  Optional<Resource> named(String surface) {
    return linked.entities().stream()
        .filter(e -> e.label().equals(surface) || e.alternatives().contains(surface))
        .findFirst()
        .map(entity -> of(entity.mentions().get(0)));
  }

  private void write(Entity entity) {
    Resource thing = resource(entity);
    thing.addProperty(RDF.type, Rg.of(entity.type()));
    if (entity.division().isEmpty()) {
      thing
          .addProperty(RDFS.label, entity.label(), "zh")
          .addProperty(RDFS.label, Pinyin.of(entity.label()), "zh-Latn");
    } else if (!thing.hasProperty(RDFS.label, entity.label(), "zh")) {
      thing.addProperty(SKOS.altLabel, entity.label(), "zh");
    }
    entity.alternatives().forEach(name -> thing.addProperty(SKOS.altLabel, name, "zh"));
    if (entity.type() == EntityClass.INFRASTRUCTURE) {
      kinds.of(entity.label()).ifPresent(name -> thing.addProperty(RDF.type, Rg.resource(name)));
    }
    entity.merges().forEach(merge -> write(thing, merge));
    for (Mention mention : entity.mentions()) {
      Resource words = text.mention(mention.evidence());
      thing.addProperty(Rg.MENTION, words);
      confidence.add(words, mention.evidence());
      things.put(mention, thing);
    }
  }

  private void write(Resource thing, Merge merge) {
    Resource reason =
        model.createResource(
            iris.fact(
                Scope.of(linked.report()),
                "merge",
                thing.getURI(),
                merge.name(),
                merge.other(),
                merge.rule()));
    thing.addProperty(Rg.MERGE, reason);
    reason
        .addProperty(RDF.type, Rg.MERGE_CLASS)
        .addProperty(Rg.NAME, merge.name(), "zh")
        .addProperty(Rg.OTHER_NAME, merge.other(), "zh")
        .addProperty(Rg.RULE, merge.rule())
        .addProperty(Rg.EVIDENCE, text.mention(merge.evidence()));
  }

  private Resource resource(Entity entity) {
    if (entity.division().isPresent()) {
      return new Places(iris, model).describe(entity.division().get());
    }
    return model.createResource(
        scope
            .country(entity)
            .map(iris::country)
            .orElseGet(
                () ->
                    iris.thing(scope.of(entity, linked.report()), entity.type(), entity.label())));
  }
}
