package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Indicators and promises: looked through, narrowed, followed to their words, taken along. */
@ExtendWith(Guiyang.class)
class FactsTest {
  @Test
  void aFigureLeadsToItsExactWords(Browser browser) throws IOException {
    browser.open("/indicators");
    browser.find(".chart canvas");
    Pictures.publish(browser.picture("indicators"));
    browser.open("/indicators?text=森林覆盖率");
    WebElement source = browser.find(".grid tbody .source");
    String words = String.valueOf(source.getDomAttribute("title"));
    browser.click(source);
    browser.find("mark.here");
    String marked =
        (String)
            browser.script(
                "return [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')");
    assertEquals(words, marked);
    assertTrue(marked.matches(".*(46\\.5|47|50)%.*"), marked);
  }

  @Test
  void indicatorsStandBesideTheirTargets(Browser browser) {
    browser.open("/indicators?text=森林覆盖率");
    String row = browser.find(".grid tbody tr", "森林覆盖率").getText();
    assertTrue(row.contains("46.5%") && row.contains("47%") && row.contains("50%"), row);
  }

  @Test
  void indicatorsAreSortedByValueAndBackUndoesIt(Browser browser) {
    browser.open("/indicators");
    List<String> before = browser.texts(".grid tbody th .name");
    browser.click(browser.find(".sort", "2016"));
    browser.await("sorted", () -> browser.address().contains("sort=before"));
    assertEquals(1, browser.all("th[aria-sort]").size(), "one column says that it is the order");
    assertFalse(before.equals(browser.texts(".grid tbody th .name")));
    browser.back();
    browser.await(
        "the first order again", () -> before.equals(browser.texts(".grid tbody th .name")));
  }

  @Test
  void indicatorsOfAThemeAreTakenAlongAsCsv(Browser browser) throws IOException {
    browser.open("/indicators");
    browser.choose("#f-theme", "收入");
    browser.await("the theme", () -> browser.address().contains("theme=income"));
    String csv =
        new String(
            browser.download(browser.find(".filters button", "CSV"), "indicators-贵阳市-2017.csv"),
            StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFF指标,"), csv);
    assertTrue(csv.contains("29,502 元") && csv.contains("45,000 元"), csv);
    assertFalse(csv.contains("森林覆盖率"), csv);
  }

  @Test
  void promisesAreNarrowedStepByStepAndBackWidensThem(Browser browser) {
    browser.anew().open("/promises");
    int all = rows(browser);
    browser.choose("#f-year", "2021");
    browser.await("fewer", () -> rows(browser) < all && rows(browser) > 0);
    int ofYear = rows(browser);
    browser.choose("#f-phase", "建成");
    browser.await("fewer still", () -> rows(browser) < ofYear && rows(browser) > 0);
    assertTrue(browser.address().contains("year=2021"), browser.address());
    browser.picture("promises");
    browser.back();
    browser.await("those of the year", () -> rows(browser) == ofYear);
    browser.back();
    browser.await("all", () -> rows(browser) == all);
  }

  @Test
  void promisesAreFoundByPlaceProgramAndWords(Browser browser) {
    browser.open("/promises");
    browser.choose("#f-place", "观山湖区");
    browser.find(".rows .row a", "观山湖段");
    browser.open("/promises");
    browser.choose("#f-program", "数据民生工程");
    browser.find(".rows .row", "生态云一期");
    browser.open("/promises?text=各类公园");
    browser.find(".rows .row", "300");
  }

  @Test
  void promisesArePrintedWithoutTheControls(Browser browser) {
    browser.open("/promises?year=2021");
    browser.script("window.printed = 0; window.print = () => { window.printed++; }");
    browser.click(browser.find("button", "打印"));
    assertEquals(1L, browser.script("return window.printed"));
    browser.print(true);
    assertFalse(browser.all(".filters").get(0).isDisplayed());
    assertFalse(browser.all(".bar").get(0).isDisplayed());
    assertTrue(browser.all(".rows .row").get(0).isDisplayed());
    browser.picture("promises-printed");
    browser.print(false);
  }

  @Test
  void promisesAreTakenAlongAsCsv(Browser browser) throws IOException {
    browser.open("/promises?text=渝黔高铁");
    String csv =
        new String(
            browser.download(browser.find(".actions button", "CSV"), "promises-贵阳市-2017.csv"),
            StandardCharsets.UTF_8);
    assertTrue(csv.contains("渝黔高铁") && csv.contains("2017"), csv);
    assertEquals(rows(browser) + 1, csv.strip().lines().count());
  }

  private static int rows(Browser browser) {
    return Integer.parseInt(
        browser.find("main .actions [role=status]").getText().replaceAll("\\D.*", ""));
  }
}
