package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Questions asked in SPARQL, shipped ones and own ones. */
@ExtendWith(Guiyang.class)
class AskingTest {
  private static final String PLACES =
      "PREFIX rg: <https://w3id.org/reportgraph/ns#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX geo: <http://www.opengis.net/ont/geosparql#>"
          + " SELECT ?name ?point WHERE { ?place rg:mention ?m ; rdfs:label ?name ;"
          + " geo:hasGeometry/geo:asWKT ?point . FILTER(LANG(?name) = \"zh\") }";

  @Test
  void aShippedQuestionIsAnsweredInATable(Browser browser) {
    browser.open("/ask");
    browser.find(".CodeMirror");
    browser.click(browser.find(".questions button", "各类事物的数量"));
    browser.find(".result-row [role=cell]", "行政区");
    assertTrue(browser.address().contains("question=counts-by-class"), browser.address());
    assertTrue(browser.title().startsWith("提问"), browser.title());
    assertTrue(!browser.find(".purpose").getText().isBlank());
    browser.picture("ask");
  }

  @Test
  void anAnswerIsShownAsChartAndAsGraph(Browser browser) {
    browser.open("/ask?question=counts-by-class");
    browser.click(browser.find(".tabs button", "图表"));
    browser.find(".result .chart canvas");
    browser.await("the address", () -> browser.address().contains("show=chart"));
    browser.open("/ask?question=programs-and-parts");
    browser.click(browser.find(".tabs button", "关系图"));
    browser.find(".result .canvas canvas");
    browser.picture("ask-graph");
  }

  @Test
  void anOwnQueryIsWrittenRunShownOnAMapAndShared(Browser browser) {
    browser.open("/ask");
    browser.find(".result-row [role=cell]");
    write(browser, PLACES);
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.click(browser.find(".tabs button", "地图"));
    browser.find(".result .leaflet-container");
    browser.picture("ask-map");
    browser.click(browser.find("button", "复制链接"));
    browser.await("the address", () -> browser.address().contains("query="));
    String shared = (String) browser.script("return location.pathname + location.search");
    browser.open("/").open(shared);
    browser.find(".result .leaflet-container");
  }

  @Test
  void termsOfTheOntologyAreCompletedWhileTyping(Browser browser) {
    browser.open("/ask");
    browser.find(".result-row [role=cell]");
    write(browser, "PREFIX rg: <https://w3id.org/reportgraph/ns#> SELECT * WHERE { ?park a rg:Par");
    browser.press(Keys.chord(Keys.CONTROL, Keys.SPACE));
    browser.click(browser.find(".CodeMirror-hint", "rg:Park"));
    browser.find(".CodeMirror-focused");
    browser.press(" }");
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.find(".result-row [role=cell] a");
  }

  @Test
  void aMistakeIsSaidAndAnEmptyAnswerToo(Browser browser) {
    browser.open("/ask?query=SELECT * WHERE { ?s ?p }");
    browser.find(".answer [role=alert] pre");
    browser.open("/ask?query=SELECT * WHERE { <urn:x> ?p ?o }");
    browser.find(".answer .state");
  }

  @Test
  void anAnswerIsTakenAlongAsCsv(Browser browser) throws IOException {
    browser.open("/ask?question=counts-by-class");
    browser.find(".result-row [role=cell]");
    String csv =
        new String(
            browser.download(browser.find(".answer button", "CSV"), "answer.csv"),
            StandardCharsets.UTF_8);
    assertEquals(browser.all(".result-row").size(), csv.strip().lines().count());
  }

  private static void write(Browser browser, String query) {
    browser.click(browser.find(".CodeMirror-lines"));
    browser.press(Keys.chord(Keys.CONTROL, "a"));
    browser.press(Keys.DELETE);
    browser.press(query);
  }
}
