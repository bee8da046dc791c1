package org.reportgraph.describe;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** The SPARQL endpoint in the terms of the SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML",
          "TriG",
          "N-Quads");
  private static final String GEOF = "http://www.opengis.net/def/function/geosparql/";
  private static final List<String> FUNCTIONS =
      List.of(
          "distance",
          "buffer",
          "envelope",
          "convexHull",
          "intersection",
          "union",
          "difference",
          "symDifference",
          "boundary",
          "getSRID",
          "relate",
          "sfEquals",
          "sfDisjoint",
          "sfIntersects",
          "sfTouches",
          "sfCrosses",
          "sfWithin",
          "sfContains",
          "sfOverlaps");
  private static final String SPATIAL = "http://jena.apache.org/spatial#";
  private static final List<String> SPATIAL_PROPERTIES =
      List.of("nearby", "nearbyGeom", "withinCircle", "withinBox", "intersectBox");
  private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private ServiceDescription() {}

  /** The description of the endpoint of a store. */
  static Model of(Statistics statistics, Addresses addresses) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.ALL);
    Resource service =
        model
            .createResource(addresses.page("/sparql").getURI())
            .addProperty(RDF.type, Sd.SERVICE)
            .addProperty(RDFS.label, "reportgraph SPARQL")
            .addProperty(Sd.ENDPOINT, addresses.page("/sparql"))
            .addProperty(Sd.SUPPORTED_LANGUAGE, Sd.QUERY_11)
            .addProperty(Sd.FEATURE_OF, Sd.UNION_DEFAULT_GRAPH)
            .addProperty(RDFS.seeAlso, addresses.page("/.well-known/void"))
            .addProperty(RDFS.seeAlso, addresses.page("/.well-known/sparql-examples"));
    RESULTS.forEach(
        format -> service.addProperty(Sd.RESULT_FORMAT, model.createResource(FORMATS + format)));
    FUNCTIONS.forEach(name -> function(service, name));
    SPATIAL_PROPERTIES.forEach(
        name -> feature(service, SPATIAL + name, "things in a place or near it", "某处之内或附近"));
    feature(service, TEXT_QUERY, "full-text search in names and paragraphs", "名称与段落的全文检索");
    service.addProperty(Sd.DEFAULT_DATASET, dataset(statistics, addresses, model));
    return model;
  }

  private static void function(Resource service, String name) {
    service.addProperty(
        Sd.EXTENSION_FUNCTION,
        service
            .getModel()
            .createResource(GEOF + name)
            .addProperty(RDF.type, Sd.FUNCTION)
            .addProperty(RDFS.label, "geof:" + name));
  }

  private static void feature(Resource service, String iri, String english, String chinese) {
    service.addProperty(
        Sd.PROPERTY_FEATURE,
        service
            .getModel()
            .createResource(iri)
            .addProperty(RDF.type, Sd.FEATURE)
            .addProperty(RDFS.label, Prefixes.shorten(iri))
            .addProperty(RDFS.comment, english, "en")
            .addProperty(RDFS.comment, chinese, "zh"));
  }

  private static Resource dataset(Statistics statistics, Addresses addresses, Model model) {
    Resource union =
        part("default-graph", addresses, model)
            .addProperty(RDF.type, Sd.GRAPH)
            .addProperty(RDFS.label, "union of all named graphs", "en")
            .addProperty(RDFS.label, "全部具名图的并集", "zh")
            .addProperty(VOID.triples, Statistics.literal(statistics.triples()));
    Resource dataset =
        part("service-dataset", addresses, model)
            .addProperty(RDF.type, Sd.DATASET)
            .addProperty(DCTerms.isPartOf, addresses.dataset())
            .addProperty(Sd.DEFAULT_GRAPH, union);
    statistics
        .graphs()
        .forEach(
            (name, triples) ->
                dataset.addProperty(
                    Sd.HAS_NAMED_GRAPH,
                    part("named-" + Prefixes.fragment(name), addresses, model)
                        .addProperty(RDF.type, Sd.NAMED_GRAPH)
                        .addProperty(Sd.NAME, model.createResource(name))
                        .addProperty(
                            Sd.HAS_GRAPH,
                            part("graph-" + Prefixes.fragment(name), addresses, model)
                                .addProperty(RDF.type, Sd.GRAPH)
                                .addProperty(VOID.triples, Statistics.literal(triples)))));
    return dataset;
  }

  private static Resource part(String name, Addresses addresses, Model model) {
    return model.createResource(addresses.part(name).getURI());
  }
}
