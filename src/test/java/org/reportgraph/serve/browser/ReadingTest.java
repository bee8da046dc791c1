package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Finding a thing and reading what the report says of it, as a reader would. */
@ExtendWith(Guiyang.class)
class ReadingTest {
  @Test
  void startShowsReportsCountsAndFigures(Browser browser) {
    browser.open("/");
    assertTrue(browser.find(".reports", "贵阳市").getText().contains("2017"));
    assertFalse(browser.all(".bars li").isEmpty());
    assertFalse(browser.all(".cards .card").isEmpty());
    browser.click(browser.find(".cards .source"));
    browser.find("mark.here");
  }

  @ParameterizedTest
  @CsvSource({"数博会, 数博会", "sbh, 数博会", "shu bo, 数博会", "gross domestic, 地区生产总值"})
  void findsAThingWhileTyping(String typed, String name, Browser browser) {
    browser.open("/");
    browser.find("#start-input").sendKeys(typed);
    browser.find("#start-list li[role=option] .name", name);
    browser.find("#start-input").sendKeys(Keys.ENTER);
    browser.find("main h1", name);
    assertTrue(browser.address().startsWith("/id/"), browser.address());
  }

  @Test
  void aSentenceThatIsFoundIsOpenedAtItsWords(Browser browser) {
    browser.open("/");
    browser.find("#site-input").sendKeys("惠民生鲜超市");
    browser.click(browser.find("#site-list li[role=option]", "¶14"));
    browser.find("#p14 mark.here");
    assertEquals("惠民生鲜超市", marked(browser));
  }

  @Test
  void aMarkInTheTextTellsWhatIsKnownAndLeadsToTheThing(Browser browser) throws IOException {
    browser.open("/read");
    browser.click(browser.find(".text .k-actor", "刘文新"));
    browser.find(".panel.open", "刘文新");
    Pictures.publish(browser.picture("reader"));
    browser.click(browser.find(".panel a", "刘文新"));
    browser.find(".thing h1", "刘文新");
    browser.back();
    browser.find("main h1", "2017年贵阳市政府工作报告");
  }

  @Test
  void marksOfAKindAreSwitchedOffTheLinkRemembersItAndBackUndoesIt(Browser browser) {
    browser.open("/read");
    browser.click(browser.find(".toggle.k-figure"));
    browser.await("the address", () -> browser.address().contains("hide=figure"));
    browser.open(browser.address());
    assertEquals("false", browser.find(".toggle.k-figure").getDomAttribute("aria-pressed"));
    browser.click(browser.find(".toggle.k-place"));
    browser.await("both", () -> browser.address().contains("place"));
    browser.back();
    browser.await(
        "places marked again",
        () -> "true".equals(browser.find(".toggle.k-place").getDomAttribute("aria-pressed")));
  }

  @Test
  void theNumberOfAParagraphIsALinkToIt(Browser browser) {
    browser.open("/read");
    browser.click(browser.find("#p39 .number"));
    browser.await("the address", () -> browser.address().contains("paragraph/39"));
    browser.open(browser.address());
    browser.find("#p39.target");
    assertTrue(
        (Boolean)
            browser.script(
                "const box = document.getElementById('p39').getBoundingClientRect();"
                    + " return box.top < innerHeight && box.bottom > 0"));
  }

  @Test
  void theThingPageTellsWhatHappensToItWhenAndInWhichWords(Browser browser) throws IOException {
    search(browser, "轨道交通1号线");
    browser.find(".timeline .when", "2017");
    browser.find(".evidence mark", "1号线");
    browser.picture("thing");
    browser.click(browser.find(".timeline .source"));
    browser.find("mark.here");
    assertTrue(marked(browser).contains("1号线") || marked(browser).contains("轨道交通"));
  }

  @Test
  void aThingCanBeTakenAlongInEveryFormat(Browser browser) {
    search(browser, "数博会");
    browser.click(browser.find(".downloads summary"));
    List<String> links =
        browser.all(".downloads a").stream().map(link -> link.getDomProperty("href")).toList();
    assertTrue(links.size() > 8, links.toString());
    for (String link : links) {
      assertEquals(
          200L,
          browser.later(
              "const done = arguments[1]; fetch(arguments[0]).then(r => done(r.status))", link),
          link);
    }
  }

  private static void search(Browser browser, String name) {
    browser.open("/");
    browser.find("#start-input").sendKeys(name);
    browser.find("#start-list li[role=option] .name", name);
    browser.find("#start-input").sendKeys(Keys.ENTER);
    WebElement title = browser.find(".thing h1", name);
    assertEquals(name, title.getText());
  }

  private static String marked(Browser browser) {
    return (String)
        browser.script(
            "return [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')");
  }
}
