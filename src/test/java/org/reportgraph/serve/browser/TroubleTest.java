package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What stands where there is nothing to show, and that nothing rests on the usual base. */
@ExtendWith(Guiyang.class)
class TroubleTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/read", "/map", "/indicators", "/promises", "/graph"})
  void anEmptyStoreSaysHowToFillIt(String path) throws IOException {
    try (Explorer explorer = Explorer.ofNothing()) {
      Browser browser = explorer.browser().open(path);
      browser.find(".state pre", "./reportgraph build");
      assertEquals(List.of(), browser.violations());
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsSaidAndTriedAgain(Browser browser) {
    browser.open("/read");
    browser.block("*/view/*");
    browser.open("/promises");
    browser.find("[role=alert] h1");
    browser.picture("trouble");
    browser.block();
    browser.click(browser.find("[role=alert] button"));
    browser.find(".rows .row");
    browser.complaints();
  }

  @Test
  void aSearchWithoutAnswerSaysSo(Browser browser) {
    browser.open("/");
    browser.find("#start-input").sendKeys("不在其中的名字xyz");
    browser.find("#start-list .none");
  }

  @Test
  void filtersThatNothingFitsSaySo(Browser browser) {
    browser.open("/promises?text=没有这样的承诺");
    browser.find(".rows .state");
    browser.open("/indicators?text=没有这样的指标");
    browser.find(".scroll .state");
    browser.open("/map?class=Document&year=1999");
    browser.find(".beside .state");
  }

  @Test
  void aPathThatLeadsNowhereLeadsToTheSearch(Browser browser) throws IOException {
    browser.open("/places/观山湖区");
    browser.find("main code", "/places/观山湖区");
    browser.picture("missing");
    assertEquals(List.of(), browser.violations());
    browser.click(browser.find("#sought-list li[role=option]", "观山湖区"));
    browser.find(".thing h1", "观山湖区");
    browser.back();
    browser.find("main code", "/places/观山湖区");
    browser.complaints();
  }

  @Test
  void pagesOfTheServerAreLeftThroughTheSearchUnderAnotherBaseToo() throws IOException {
    try (Explorer explorer = Explorer.at("https://example.org/reports/", Explorer.INVENTED)) {
      Browser browser = explorer.browser();
      for (String page : List.of("/ns", "/dataset", "/nowhere")) {
        browser.open(page).settle().find("#site-input").sendKeys("小湾河湿地公园");
        browser.click(browser.find("#site-list li[role=option]", "小湾河湿地公园"));
        browser.find(".thing h1", "小湾河湿地公园");
      }
    }
  }

  @Test
  void thingsOfAnotherBaseAreFoundAndRead() throws IOException {
    try (Explorer explorer = Explorer.at("https://example.org/reports/", Explorer.INVENTED)) {
      Browser browser = explorer.browser().open("/");
      browser.find("#start-input").sendKeys("小湾河湿地公园");
      browser.find("#start-list li[role=option] .name", "小湾河湿地公园");
      browser.find("#start-input").sendKeys(Keys.ENTER);
      browser.find(".thing h1", "小湾河湿地公园");
      assertTrue(browser.address().startsWith("/id/520100/park/"), browser.address());
      browser.click(browser.find(".evidence a"));
      browser.find("mark.here");
      assertTrue(
          browser.address().contains("paragraph=520100/report/2018/paragraph/"), browser.address());
    }
  }
}
