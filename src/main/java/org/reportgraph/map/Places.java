package org.reportgraph.map;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Predicate;

/** Describes units of the national division table, each with all units above it. */
final class Places {
  private final Iris iris;
  private final Model model;

  Places(Iris iris, Model model) {
    this.iris = iris;
    this.model = model;
  }

  Resource describe(Division division) {
    Resource area = model.createResource(iris.area(division.code()));
    if (area.hasProperty(Rg.CODE)) {
      return area;
    }
    area.addProperty(RDF.type, Rg.of(EntityClass.ADMINISTRATIVE_AREA))
        .addProperty(Rg.CODE, division.code())
        .addProperty(RDFS.label, division.name(), "zh")
        .addProperty(RDFS.label, Pinyin.of(division.name()), "zh-Latn");
    String brief = Divisions.shortName(division.name());
    if (!brief.equals(division.name())) {
      area.addProperty(SKOS.altLabel, brief, "zh");
    }
    division.point().ifPresent(point -> locate(area, point));
    division
        .wikidata()
        .ifPresent(
            item -> area.addProperty(OWL.sameAs, model.createResource(Vocab.WIKIDATA + item)));
    division
        .geonames()
        .ifPresent(
            id -> area.addProperty(OWL.sameAs, model.createResource(Vocab.GEONAMES + id + "/")));
    division
        .parent()
        .flatMap(Divisions.load()::byCode)
        .ifPresent(parent -> area.addProperty(Rg.of(Predicate.LOCATED_IN), describe(parent)));
    return area;
  }

  private void locate(Resource area, Division.Point point) {
    Resource geometry = model.createResource(area.getURI() + "/geometry");
    area.addProperty(Vocab.HAS_GEOMETRY, geometry);
    geometry
        .addProperty(RDF.type, Vocab.POINT)
        .addProperty(
            Vocab.AS_WKT,
            model.createTypedLiteral(
                "POINT(%s %s)".formatted(point.longitude(), point.latitude()), Vocab.WKT_LITERAL));
  }
}
