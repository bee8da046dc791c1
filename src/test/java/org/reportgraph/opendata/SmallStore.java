package org.reportgraph.opendata;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.store.GraphStore;

/** A few places and parks without links. */
final class SmallStore {
  static final Iris IRIS = new Iris("https://example.org/graph/");
  static final String GRAPH = IRIS.base() + "graph/520100/2017";
  static final String BAIYUN = IRIS.area("520113");
  static final String YUNYAN = IRIS.area("520103");
  static final String WETLAND = IRIS.base() + "id/520100/park/小车河城市湿地公园";
  static final String CENTRAL = IRIS.base() + "id/520100/park/中央公园";

  private SmallStore() {}

  static void fill(GraphStore store) {
    store.replace(GRAPH, model());
  }

  static Model model() {
    Model model = ModelFactory.createDefaultModel();
    Resource city = area(model, "520100", "贵阳市", "POINT(106.71 26.58)");
    city.addProperty(
        org.apache.jena.vocabulary.OWL.sameAs, model.createResource(Vocab.WIKIDATA + "Q100"));
    Resource baiyun = area(model, "520113", "白云区", "POINT(106.62 26.68)");
    Resource yunyan = area(model, "520103", "云岩区", "POINT(106.72 26.60)");
    for (Resource district : new Resource[] {baiyun, yunyan}) {
      district.addProperty(model.createProperty(Rg.NS + "locatedIn"), city);
    }
    park(model, WETLAND, "小车河城市湿地公园");
    park(model, CENTRAL, "中央公园");
    return model;
  }

  private static Resource area(Model model, String code, String name, String wkt) {
    Resource geometry =
        model
            .createResource(IRIS.area(code) + "/geometry")
            .addProperty(Vocab.AS_WKT, model.createTypedLiteral(wkt, Vocab.WKT_LITERAL));
    return model
        .createResource(IRIS.area(code), Rg.resource("AdministrativeArea"))
        .addProperty(RDF.type, Rg.PLACE_CLASS)
        .addProperty(Rg.CODE, code)
        .addProperty(RDFS.label, name, "zh")
        .addProperty(Vocab.HAS_GEOMETRY, geometry);
  }

  private static void park(Model model, String iri, String name) {
    model
        .createResource(iri, Rg.resource("Park"))
        .addProperty(RDF.type, Rg.PLACE_CLASS)
        .addProperty(RDFS.label, name, "zh")
        .addProperty(Rg.MENTION, model.createResource(iri + "/mention"));
  }
}
