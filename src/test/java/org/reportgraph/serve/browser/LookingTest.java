package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The map and the graph: looked at, narrowed, grown, saved. */
@ExtendWith(Guiyang.class)
class LookingTest {
  @Test
  void aPlaceInTheListShowsWhatLiesThere(Browser browser) {
    browser.open("/map");
    browser.find(".leaflet-marker-icon.cluster");
    browser.click(browser.find("details.place summary", "贵阳市"));
    browser.find("details.place[open] a");
    browser.await("the address", () -> browser.address().contains("place="));
    browser.picture("map");
  }

  @Test
  void aMarkerOpensItsPlaceInTheList(Browser browser) {
    browser.open("/map");
    browser.click(browser.find(".leaflet-marker-icon[title^='花溪区']"));
    browser.find("details.place[open] summary", "花溪区");
  }

  @Test
  void aClusterComesApartWhenItIsClicked(Browser browser) {
    browser.open("/map");
    WebElement cluster = browser.find(".leaflet-marker-icon[title*='个地点']");
    int before = browser.all(".leaflet-marker-icon.cluster").size();
    browser.click(cluster);
    browser.await(
        "more markers", () -> browser.all(".leaflet-marker-icon.cluster").size() != before);
  }

  @Test
  void whereTheMapStandsIsInTheAddress(Browser browser) {
    browser.open("/map?at=26.6,106.7,11");
    browser.click(browser.find(".leaflet-control-zoom-in"));
    browser.await("the address", () -> browser.address().contains("at=26.6,106.7,12"));
    browser.open(browser.address());
    browser.click(browser.find(".leaflet-control-zoom-out"));
    browser.await("the address", () -> browser.address().contains("at=26.6,106.7,11"));
  }

  @Test
  void theMapIsNarrowedByClassPhaseAndYearAndBackWidensIt(Browser browser) {
    browser.anew().open("/map");
    String all = browser.find("main [role=status]").getText();
    browser.choose("#f-class", "基础设施");
    browser.await("fewer", () -> !browser.find("main [role=status]").getText().equals(all));
    browser.choose("#f-phase", "启动");
    browser.choose("#f-year", "2017");
    browser.await("the address", () -> browser.address().contains("year=2017"));
    browser.find("details.elsewhere");
    browser.back();
    browser.back();
    browser.back();
    browser.await("all again", () -> browser.find("main [role=status]").getText().equals(all));
  }

  @Test
  void aNeighbourhoodGrowsByClicking(Browser browser) {
    browser.open("/graph?thing=520100/program/大数据“十大重点工程”");
    browser.await("a drawing", () -> nodes(browser) > 3);
    long before = nodes(browser);
    tap(browser, "数据民生工程");
    browser.await("more nodes", () -> nodes(browser) > before);
    browser.find(".panel h2", "数据民生工程");
    assertTrue(browser.address().contains("数据民生工程"), browser.address());
    browser.click(browser.find(".panel button.link", "大数据“十大重点工程”"));
    browser.find(".panel h2", "大数据“十大重点工程”");
    browser.click(browser.find(".panel .source"));
    browser.find("mark.here");
  }

  @Test
  void namesAreLargeEnoughToReadFromAnyDistance(Browser browser) {
    browser.open("/graph?all=1");
    browser.await("a drawing", () -> nodes(browser) > 100);
    browser.await("names from afar", () -> smallestName(browser) >= 12);
    browser.script("document.querySelector('.canvas')._cyreg.cy.zoom(0.25)");
    browser.await("names from further away", () -> smallestName(browser) >= 12);
  }

  @Test
  void theGraphIsSearchedFilteredAndArranged(Browser browser) {
    browser.open("/graph");
    browser.await("a drawing", () -> nodes(browser) > 50);
    long all = nodes(browser);
    browser.find("#graph-input").sendKeys("数博会");
    browser.find("#graph-list li[role=option] .name", "数博会");
    browser.find("#graph-input").sendKeys(Keys.ENTER);
    browser.find(".panel h2", "数博会");
    browser.picture("graph");
    browser.choose("#f-classes", "机构");
    browser.await("fewer", () -> nodes(browser) < all);
    browser.click(browser.find(".toggle", "参与"));
    browser.await("the address", () -> browser.address().contains("without=involves"));
    browser.choose("#f-layout", "同心圆");
    browser.await("the address", () -> browser.address().contains("layout=concentric"));
    browser.back();
    browser.await("the layout before", () -> !browser.address().contains("layout"));
  }

  @Test
  void theViewIsSavedAsPictureDrawingAndGraph(Browser browser) throws Exception {
    browser.open("/graph");
    browser.await("a drawing", () -> nodes(browser) > 50);
    byte[] png = browser.download(browser.find("button", "PNG"), "reportgraph.png");
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    Element svg = xml(browser.download(browser.find("button", "SVG"), "reportgraph.svg"));
    assertTrue(texts(svg).contains("贵阳综保区"));
    Element gexf = xml(browser.download(browser.find("button", "GEXF"), "reportgraph.gexf"));
    assertEquals(nodes(browser), gexf.getElementsByTagName("node").getLength());
    assertTrue(gexf.getElementsByTagName("edge").getLength() > 50);
  }

  private static String texts(Element svg) {
    NodeList texts = svg.getElementsByTagName("text");
    return String.join(
        "\n",
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .toList());
  }

  private static Element xml(byte[] file)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file))
        .getDocumentElement();
  }

  // The drawing is a canvas: its nodes are asked for by the name under which the library hangs on
  // it.
  private static long nodes(Browser browser) {
    return ((Number)
            browser.script(
                "return document.querySelector('.canvas')?._cyreg?.cy?.nodes(':visible').length ?? 0"))
        .longValue();
  }

  private static double smallestName(Browser browser) {
    return ((Number)
            browser.script(
                """
                const cy = document.querySelector('.canvas')._cyreg.cy;
                return Math.min(...cy.nodes(':visible').map(node => node.numericStyle('font-size') * cy.zoom()));
                """))
        .doubleValue();
  }

  private static void tap(Browser browser, String label) {
    browser.script(
        "document.querySelector('.canvas')._cyreg.cy.nodes()"
            + ".filter(node => node.data('label') === arguments[0]).emit('tap')",
        label);
  }
}
