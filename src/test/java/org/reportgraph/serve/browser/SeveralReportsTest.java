package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The real report of Guiyang beside one of the next year whose text was made up for tests. */
class SeveralReportsTest {
  private static Explorer explorer;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException {
    explorer = Explorer.of(Explorer.GUIYANG, Explorer.INVENTED);
    browser = explorer.browser().width(1280).theme("light");
  }

  @AfterAll
  static void stop() {
    if (explorer != null) {
      explorer.close();
    }
  }

  @Test
  void theReaderChoosesTheYear() {
    browser.open("/read");
    browser.find("main h1", "2018年贵阳市政府工作报告");
    browser.choose("#f-report-year", "2017");
    browser.find("main h1", "2017年贵阳市政府工作报告");
    browser.back();
    browser.find("main h1", "2018年贵阳市政府工作报告");
  }

  @Test
  void aTargetStandsBesideWhatBecameOfIt() {
    browser.open("/indicators");
    browser.click(browser.find(".tabs button", "目标与结果"));
    String met = browser.find(".outcomes tbody tr", "森林覆盖率").getText();
    assertTrue(met.contains("47%") && met.contains("48%") && met.endsWith("达到"), met);
    String missed = browser.find(".outcomes tbody tr", "一般公共预算收入").getText();
    assertTrue(missed.contains("+8%") && missed.contains("+8.2%"), missed);
    browser.picture("outcomes");
    browser.click(browser.find(".outcomes tbody tr .source"));
    browser.find("main h1", "2017年贵阳市政府工作报告");
    browser.find("mark.here");
  }

  @Test
  void anIndicatorIsDrawnOverTheYearsOfAllReports() {
    browser.open("/indicators?text=森林覆盖率");
    browser.click(browser.find(".grid .name", "森林覆盖率"));
    String told = String.valueOf(browser.find(".chart[role=img]").getDomAttribute("aria-label"));
    for (String point :
        new String[] {"2016 实际 46.5%", "2017 实际 48%", "2017 目标 47%", "2018 目标 49%"}) {
      assertTrue(told.contains(point.replace("实际", browser.word("status.Actual"))), told);
    }
    browser.find(".chart canvas");
  }

  @Test
  void aThingTellsWhatBothReportsSay() {
    browser.open("/");
    browser.find("#start-input").sendKeys("轨道交通1号线");
    browser.find("#start-list li[role=option] .name", "轨道交通1号线");
    browser.find("#start-input").sendKeys(Keys.ENTER);
    browser.find(".thing h1", "轨道交通1号线");
    String sentences = String.join("\n", browser.texts(".evidence"));
    assertTrue(sentences.contains("2017年贵阳市") && sentences.contains("2018年贵阳市"), sentences);
    assertEquals(1, browser.all(".timeline").size());
  }
}
