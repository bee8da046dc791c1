package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.reportgraph.Pipeline;
import org.reportgraph.check.ShapeCheck;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.serve.ReportServer;
import org.reportgraph.store.GraphStore;

/** The explorer on the Guiyang report, in a real browser, used as a reader would. */
class ExplorerTest {
  private static final Path REPORT = Path.of("seeds", "2017-guiyang-city.txt");
  private static final List<Integer> WIDTHS = List.of(1280, 768, 390);

  private static GraphStore store;
  private static ReportServer server;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException {
    store = GraphStore.inMemory();
    store.replace(Rg.ONTOLOGY, Ontology.terms());
    new Pipeline(notice -> {})
        .build(REPORT, new GraphMapper(Iris.DEFAULT_BASE), new ShapeCheck(), store);
    server = new ReportServer(store, Iris.DEFAULT_BASE, 0).start();
    Optional<Browser> started = Browser.start(server.url());
    assumeTrue(
        started.isPresent(),
        "SKIPPED: no Chromium found; install Debian's chromium and chromium-driver to test pages");
    browser = started.get();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
    store.close();
  }

  @BeforeEach
  void chineseByDay() {
    browser.width(1280).theme("light");
  }

  @ParameterizedTest
  @ValueSource(strings = {"数博会", "sbh", "shu bo"})
  void findsAThingWhileTyping(String typed) {
    browser.open("/");
    browser.find("#start-input").sendKeys(typed);
    browser.find("#start-list li[role=option] .name", "数博会");
    browser.find("#start-input").sendKeys(Keys.ENTER);
    browser.find("main h1", "数博会");
    assertTrue(browser.address().startsWith("/id/"), browser.address());
  }

  @Test
  void startShowsReportsCountsAndFigures() {
    browser.open("/");
    browser.find(".reports", "贵阳市 2017");
    assertFalse(browser.all(".bars li").isEmpty());
    assertFalse(browser.all(".cards .card").isEmpty());
    browser.picture("start");
  }

  @Test
  void aMarkInTheTextTellsWhatIsKnownAndLeadsToTheThing() throws IOException {
    browser.open("/read");
    browser.click(browser.find(".text .k-actor", "刘文新"));
    browser.find(".panel.open", "刘文新");
    publish(browser.picture("reader"));
    browser.click(browser.find(".panel a", "刘文新"));
    browser.find("main h1", "刘文新");
    browser.back();
    browser.find("main h1", "2017年贵阳市政府工作报告");
  }

  @Test
  void marksOfAKindAreSwitchedOffAndTheLinkRemembersIt() {
    browser.open("/read");
    browser.click(browser.find(".toggle.k-figure"));
    browser.await("the address", () -> browser.address().contains("hide=figure"));
    browser.open(browser.address());
    assertEquals("false", browser.find(".toggle.k-figure").getDomAttribute("aria-pressed"));
  }

  @Test
  void aFigureLeadsToItsExactWords() throws IOException {
    browser.open("/indicators?text=森林覆盖率");
    WebElement source = browser.find(".grid tbody .source");
    String words = String.valueOf(source.getDomAttribute("title"));
    browser.find(".chart canvas");
    publish(browser.open("/indicators").picture("indicators"));
    browser.open("/indicators?text=森林覆盖率");
    browser.click(browser.find(".grid tbody .source"));
    browser.find("mark.here");
    String marked =
        (String)
            browser.script(
                "return [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')");
    assertEquals(words, marked);
    assertTrue(
        marked.contains("46.5%") || marked.contains("47%") || marked.contains("50%"), marked);
  }

  @Test
  void indicatorsAreSortedByValue() {
    browser.open("/indicators");
    browser.click(browser.find(".sort", "2016"));
    browser.await("sorted", () -> browser.address().contains("sort=before"));
    assertEquals(
        1, browser.all("th[aria-sort]").size(), "one column says that the table is sorted by it");
  }

  @Test
  void promisesAreFilteredByYear() {
    browser.open("/promises");
    int all = rows();
    browser.click(browser.find("#f-year option", "2017"));
    browser.await("fewer promises", () -> rows() < all && rows() > 0);
    assertTrue(browser.address().contains("year=2017"), browser.address());
    browser.picture("promises");
  }

  private static int rows() {
    String said = browser.find("main [role=status]").getText();
    return Integer.parseInt(said.replaceAll("\\D.*", ""));
  }

  @Test
  void aDistrictOfTheMapShowsWhatLiesThere() {
    browser.open("/map");
    browser.find(".leaflet-marker-icon .cluster");
    WebElement place = browser.find("details.place summary", "贵阳市");
    browser.click(place);
    browser.find("details.place[open] a");
    browser.await("the address", () -> browser.address().contains("place="));
    browser.picture("map");
  }

  @Test
  void theGraphGrowsByAThingAndIsSaved() {
    browser.open("/graph");
    browser.await("a drawing", () -> nodes() > 5);
    long before = nodes();
    browser.find("#graph-input").sendKeys("数博会");
    browser.find("#graph-list li[role=option] .name", "数博会");
    browser.find("#graph-input").sendKeys(Keys.ENTER);
    browser.find(".panel h2", "数博会");
    browser.picture("graph");
    assertTrue(nodes() > 0 && before > 0);
    String gexf =
        (String)
            browser.later(
                "const done = arguments[0]; import('/web/js/drawing.js')"
                    + ".then(d => done(d.toGexf(window.reportgraphView)))");
    assertTrue(gexf.contains("<gexf") && gexf.contains("<node id="), gexf);
  }

  private static long nodes() {
    return ((Number)
            browser.script(
                "return window.reportgraphView ? window.reportgraphView.nodes().length : 0"))
        .longValue();
  }

  @Test
  void aShippedQuestionIsAnsweredInATable() {
    browser.open("/ask?question=counts-by-class");
    browser.find(".yasr table tbody tr td");
    assertTrue(browser.title().startsWith("提问"), browser.title());
    browser.picture("ask");
  }

  @Test
  void theThingPageShowsSentencesAndDownloads() {
    browser.open("/");
    browser.find("#start-input").sendKeys("数博会");
    browser.find("#start-list li[role=option] .name", "数博会");
    browser.find("#start-input").sendKeys(Keys.ENTER);
    browser.find("main h1", "数博会");
    browser.find(".evidence mark");
    assertFalse(browser.all(".downloads a[href$='.ttl']").isEmpty());
    browser.picture("thing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/read",
        "/map",
        "/indicators",
        "/promises",
        "/graph",
        "/ask",
        "/id/area/520100"
      })
  void aPageIsAccessibleFitsTheScreenAndStaysHere(String path) throws IOException {
    browser.complaints();
    for (String theme : List.of("light", "dark")) {
      browser.theme(theme).open(path);
      settle(path);
      assertEquals(List.of(), browser.violations(), path + " by " + theme);
    }
    for (int width : WIDTHS) {
      browser.width(width);
      browser.await(
          "nothing cut off at " + width,
          () ->
              (Boolean)
                  browser.script(
                      "return document.documentElement.scrollWidth <= window.innerWidth"));
      browser.picture(path.replaceAll("\\W+", "-").replaceAll("^-$", "-start") + "-" + width);
    }
    assertEquals(
        List.of(),
        browser.script(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(name => !name.startsWith(location.origin) && !/^(data|blob):/.test(name))"));
    assertEquals(List.of(), browser.complaints(), path);
  }

  private static void settle(String path) {
    switch (path) {
      case "/ask" -> browser.find(".yasr table");
      case "/map" -> browser.find(".leaflet-marker-icon .cluster");
      case "/graph" -> browser.await("a drawing", () -> nodes() > 0);
      default -> browser.find("main h1");
    }
  }

  /** The pictures of the README come from here, where the build asks for them. */
  private static void publish(Path picture) throws IOException {
    if (Boolean.getBoolean("readme.pictures")) {
      Path images = Files.createDirectories(Path.of("docs", "images"));
      Files.copy(
          picture, images.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
