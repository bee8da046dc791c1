package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thirty made-up reports, one of them with ten thousand promises. */
class ManyTest {
  private static Explorer explorer;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException {
    explorer = ManyReports.explorer();
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
    browser.open(ManyReports.LIST);
    assertTrue(browser.find("main .actions [role=status]").getText().startsWith("10,000"));
    browser.await("all rows", () -> browser.all(".rows .row").size() == ManyReports.PROMISES);
    assertEquals(true, drawn(0));
    assertEquals(false, drawn(ManyReports.PROMISES / 2));
    browser.script("document.querySelectorAll('.rows .row')[9990].scrollIntoView()");
    browser.await("the last rows", () -> drawn(9_990));
    browser.find("#f-text").sendKeys("9998");
    browser.await("one row", () -> browser.all(".rows .row").size() == 1);
  }

  @Test
  void tenThousandRowsOfAnAnswerAreSorted() {
    browser.open(
        "/ask?query=SELECT ?s ?v WHERE { ?s <https://w3id.org/reportgraph/ns%23phrase> ?v }");
    browser.await("all rows", () -> browser.all(".result-row").size() == ManyReports.PROMISES + 1);
    browser.click(browser.find(".result-row .sort", "v"));
    browser.find(".result-row [role=cell]", "承诺0");
  }

  @Test
  void ofManyReportsOneIsFoundByPlaceAndYear() {
    browser.open("/");
    assertEquals(ManyReports.PLACES, browser.all(".reports li").size());
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

  @Test
  void theMapOfAnotherReportStandsWhereThatReportIs() {
    browser.open("/map?report=12/report/2020&at=30,110,6");
    browser.choose("#f-report-place", "地7市");
    browser.await("the other report", () -> browser.address().contains("report=7/report/2020"));
    assertFalse(browser.address().contains("at="));
  }

  private static boolean drawn(int row) {
    return (Boolean)
        browser.script(
            "return document.querySelectorAll('.rows .row')[arguments[0]]"
                + ".firstElementChild.checkVisibility({contentVisibilityAuto: true})",
            row);
  }
}
