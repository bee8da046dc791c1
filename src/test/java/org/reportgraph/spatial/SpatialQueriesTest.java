package org.reportgraph.spatial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.reportgraph.map.Iris;
import org.reportgraph.map.PlaceGraph;
import org.reportgraph.store.GraphStore;

@DisplayName("Questions of where, asked of the national divisions")
class SpatialQueriesTest {
  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
      PREFIX spatial: <http://jena.apache.org/spatial#>
      PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
      PREFIX rg: <https://w3id.org/reportgraph/ns#>
      """;
  private static final GraphStore STORE = divisions();

  @Test
  void nearbyFindsTheCountiesAroundACity() {
    Set<String> near =
        names(
            "?city rdfs:label '贵阳市'@zh ; geo:hasGeometry/geo:asWKT ?here ."
                + " ?place spatial:nearbyGeom (?here 30) ; rdfs:label ?name");
    assertTrue(near.containsAll(Set.of("南明区", "云岩区", "乌当区", "白云区", "花溪区", "清镇市")), near.toString());
    assertTrue(!near.contains("开阳县") && !near.contains("遵义市"), near.toString());
  }

  @Test
  void nearbyTakesLatitudeAndLongitude() {
    assertTrue(
        names("?place spatial:nearby (39.904 116.407 20) ; rdfs:label ?name").contains("东城区"));
  }

  @Test
  void withinFindsWhatLiesInABoxOfLongitudeAndLatitude() {
    Set<String> inside =
        names(
            "?place rdfs:label ?name ; geo:hasGeometry/geo:asWKT ?point . FILTER(geof:sfWithin(?point,"
                + " 'POLYGON((106.5 26.3, 106.9 26.3, 106.9 26.8, 106.5 26.8, 106.5 26.3))'^^geo:wktLiteral))");
    assertTrue(inside.containsAll(Set.of("贵阳市", "南明区", "花溪区")), inside.toString());
    assertTrue(!inside.contains("清镇市") && !inside.contains("修文县"), inside.toString());
  }

  @Test
  void distanceIsInMetresOverTheGround() {
    List<Node> metres =
        ask(
            "SELECT (geof:distance('POINT(116.407 39.904)'^^geo:wktLiteral,"
                + " 'POINT(121.474 31.230)'^^geo:wktLiteral, uom:metre) AS ?name) {}");
    // Beijing to Shanghai: about 1068 km.
    assertEquals(1068e3, ((Number) metres.get(0).getLiteralValue()).doubleValue(), 5e3);
  }

  @Test
  void anAnswerFollowsAChangeOfTheStore() {
    try (GraphStore own = GraphStore.inMemory()) {
      String near = "SELECT ?name { ?place spatial:nearby (1.0 1.0 10) ; rdfs:label ?name }";
      own.replace("https://example.org/a", place("甲", "POINT(1 1)"));
      assertEquals(1, ask(own, near).size());
      own.replace("https://example.org/a", place("甲", "POINT(2 2)"));
      assertEquals(0, ask(own, near).size());
      own.replace("https://example.org/b", place("乙", "POINT(1 1)"));
      assertEquals(1, ask(own, near).size());
      assertEquals(
          0,
          ask(own, near.replace("{", "{ GRAPH <https://example.org/a> {") + "}").size(),
          "one graph is asked alone");
    }
  }

  @Test
  void aThingIsFoundThroughTheHierarchyOfPlaces() {
    Set<String> inside =
        names("?top rdfs:label '贵州省'@zh . ?place rg:locatedIn+ ?top ; rdfs:label ?name");
    assertTrue(inside.containsAll(Set.of("贵阳市", "清镇市", "遵义市")), inside.toString());
  }

  private static Model place(String name, String wkt) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            <https://example.org/%1$s> rdfs:label "%1$s"@zh ; geo:hasGeometry <https://example.org/%1$s/g> .
            <https://example.org/%1$s/g> geo:asWKT "%2$s"^^geo:wktLiteral .
            """
                .formatted(name, wkt),
            Lang.TURTLE)
        .parse(model);
    return model;
  }

  private static Set<String> names(String pattern) {
    Set<String> names = new TreeSet<>();
    ask("SELECT ?name { %s FILTER(LANG(?name) = 'zh') }".formatted(pattern))
        .forEach(name -> names.add(name.getLiteralLexicalForm()));
    return names;
  }

  private static List<Node> ask(String query) {
    return ask(STORE, query);
  }

  private static List<Node> ask(GraphStore store, String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(store.dataset().asDatasetGraph()).query(PREFIXES + query).build()) {
            RowSet rows = execution.select();
            return rows.stream().map(row -> row.get("name")).toList();
          }
        });
  }

  private static GraphStore divisions() {
    GraphStore store = GraphStore.inMemory();
    PlaceGraph places = new PlaceGraph(Iris.DEFAULT_BASE);
    store.replace(places.name(), places.version(), places::triples);
    return store;
  }
}
