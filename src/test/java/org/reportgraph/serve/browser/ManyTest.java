package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thirty made-up reports, one of them with ten thousand promises. */
class ManyTest {
  private static final String GRAPH = "https://w3id.org/reportgraph/graph/made-up";
  private static final int PROMISES = 10_000;
  private static final int PLACES = 15;

  private static Explorer explorer;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException {
    explorer = Explorer.of(GRAPH, model());
    browser = explorer.browser().width(1280).theme("light");
  }

  @AfterAll
  static void stop() {
    if (explorer != null) {
      explorer.close();
    }
  }

  @Test
  void tenThousandPromisesStandInOneListOfWhichOnlyWhatIsSeenIsDrawn() {
    browser.open("/promises?report=1/report/2020");
    assertTrue(browser.find("main .actions [role=status]").getText().startsWith("10,000"));
    browser.await("all rows", () -> browser.all(".rows > .row").size() == PROMISES);
    assertEquals(true, drawn(0));
    assertEquals(false, drawn(PROMISES / 2));
    browser.script("document.querySelectorAll('.rows > .row')[9990].scrollIntoView()");
    browser.await("the last rows", () -> drawn(9_990));
    System.out.printf("10,000 rows: longest frame while scrolling %s ms%n", longestFrame());
    browser.find("#f-text").sendKeys("9998");
    browser.await("one row", () -> browser.all(".rows > .row").size() == 1);
  }

  @Test
  void tenThousandRowsOfAnAnswerAreSorted() {
    browser.open(
        "/ask?query=SELECT ?s ?v WHERE { ?s <https://w3id.org/reportgraph/ns%23phrase> ?v }");
    browser.await("all rows", () -> browser.all(".result-row").size() == PROMISES + 1);
    browser.click(browser.find(".result-row .sort", "v"));
    browser.find(".result-row [role=cell]", "承诺0");
  }

  @Test
  void ofManyReportsOneIsFoundByPlaceAndYear() {
    browser.open("/");
    assertEquals(PLACES, browser.all(".reports li").size());
    browser.find(".narrow").sendKeys("地12");
    browser.await("one place", () -> browser.all(".reports li").size() == 1);
    browser.picture("many-reports");
    browser.click(browser.find(".reports a", "2019"));
    browser.find("main h1", "地12二〇一九");
    browser.choose("#f-report-place", "地7市");
    browser.find("main h1", "地7二〇二〇");
    browser.choose("#f-report-year", "2019");
    browser.find("main h1", "地7二〇一九");
  }

  private static boolean drawn(int row) {
    return (Boolean)
        browser.script(
            "return document.querySelectorAll('.rows > .row')[arguments[0]]"
                + ".firstElementChild.checkVisibility({contentVisibilityAuto: true})",
            row);
  }

  private static Object longestFrame() {
    return browser.later(
        """
        const done = arguments[arguments.length - 1];
        let longest = 0, last = performance.now(), frames = 0;
        const step = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          scrollTo(0, frames * 4000);
          if (++frames < 120) requestAnimationFrame(step); else done(Math.round(longest));
        };
        requestAnimationFrame(step);
        """);
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
