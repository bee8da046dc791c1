package org.reportgraph.serve.browser;

import java.io.IOException;
import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** Made-up reports of many places, one of them with ten thousand promises. */
final class ManyReports {
  static final int PROMISES = 10_000;
  static final int PLACES = 15;

  /** The page with all promises in one list. */
  static final String LIST = "/promises?report=1/report/2020";

  private static final String GRAPH = "https://w3id.org/reportgraph/graph/made-up";

  private ManyReports() {}

  static Explorer explorer() throws IOException {
    return Explorer.of(GRAPH, model());
  }

  private static Model model() {
    StringBuilder turtle =
        new StringBuilder(
            """
            @prefix rg: <https://w3id.org/reportgraph/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix : <https://w3id.org/reportgraph/id/> .
            """);
    for (int place = 0; place < PLACES; place++) {
      report(turtle, place, 2020, "二〇二〇");
      report(turtle, place, 2019, "二〇一九");
    }
    for (int i = 0; i < PROMISES; i++) {
      promise(turtle, i);
    }
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle.toString()), null, "TURTLE");
    return model;
  }

  private static void report(StringBuilder turtle, int place, int year, String words) {
    turtle.append(
        """
        :PLACE\\/report\\/YEAR a rg:Report ; dcterms:title "地PLACEWORDS"@zh ; rg:year "YEAR"^^xsd:gYear ;
          rg:area :area\\/PLACE .
        :area\\/PLACE a rg:Thing, rg:AdministrativeArea ; rdfs:label "地PLACE市"@zh .
        :PLACE\\/report\\/YEAR\\/paragraph\\/1 a rg:Paragraph ; rg:report :PLACE\\/report\\/YEAR ; rg:number 1 ;
          rg:text "地PLACE市的报告。"@zh ; nif:beginIndex 0 .
        """
            .replace("PLACE", String.valueOf(place))
            .replace("YEAR", String.valueOf(year))
            .replace("WORDS", words));
  }

  private static void promise(StringBuilder turtle, int number) {
    turtle.append(
        """
        :1\\/project\\/N a rg:Thing, rg:Project ; rdfs:label "工程N"@zh .
        :1\\/milestone\\/N a rg:Milestone ; rg:subject :1\\/project\\/N ; rg:phase rg:Completed ; rg:phrase "承诺N"@zh ;
          rg:status rg:Target ; rg:startYear "2020"^^xsd:gYear ; rg:endYear "2020"^^xsd:gYear ; rg:evidence :1\\/mention\\/N .
        :1\\/mention\\/N a rg:Mention ; rg:inParagraph :1\\/report\\/2020\\/paragraph\\/1 ; nif:anchorOf "建成工程N"@zh ;
          nif:beginIndex N .
        """
            .replace("N ", number + " ")
            .replace("N\"", number + "\""));
  }
}
