package org.reportgraph.serve.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Prints how heavy the pages are, how soon they can be used, and how smooth a long list is. No
 * test, so that it runs only when it is asked for: {@code mvn -q test -Dtest=ExplorerFigures}.
 */
class ExplorerFigures {
  private static final int RUNS = 5;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/read",
          "/id/area/520115",
          "/graph",
          "/map",
          "/indicators",
          "/promises",
          "/ask",
          "/ns",
          "/dataset");

  @Test
  void print() throws IOException {
    try (Explorer explorer = Explorer.of(Explorer.GUIYANG)) {
      Browser browser = explorer.browser().width(1280).cache(false);
      System.out.printf(
          "%-18s %8s %9s %9s %9s%n", "page", "KB", "first ms", "shown ms", "ready ms");
      for (String page : PAGES) {
        List<Visit> visits = IntStream.range(0, RUNS).mapToObj(i -> visit(browser, page)).toList();
        System.out.printf(
            "%-18s %8.0f %9d %9d %9d%n",
            page,
            visits.get(0).bytes() / 1000.0,
            visits.get(0).ready(),
            median(visits.stream().map(Visit::shown).toList()),
            median(visits.stream().map(Visit::ready).toList()));
      }
    }
    scroll();
  }

  /**
   * One visit with an empty cache.
   *
   * @param bytes what came over the wire, compressed
   * @param shown milliseconds from the request until the page stood
   * @param ready milliseconds until its drawings and editors stood too
   */
  private record Visit(long bytes, long shown, long ready) {}

  private static Visit visit(Browser browser, String page) {
    browser.open(page).settle();
    return new Visit(browser.transferred(), mark(browser, "shown"), mark(browser, "ready"));
  }

  private static long mark(Browser browser, String name) {
    return ((Number)
            browser.script(
                "return Math.round(performance.getEntriesByName(arguments[0])[0].startTime)", name))
        .longValue();
  }

  private static void scroll() throws IOException {
    try (Explorer explorer = ManyReports.explorer()) {
      Browser browser = explorer.browser().width(1280).open(ManyReports.LIST).settle();
      long ready = mark(browser, "ready");
      browser.await("all rows", () -> browser.all(".rows .row").size() == ManyReports.PROMISES);
      System.out.printf(
          "%d rows of promises: ready after %d ms; worst and median frame while scrolling %s ms%n",
          browser.all(".rows .row").size(), ready, frames(browser));
    }
  }

  // Scrolls 120 frames through the whole list.
  private static Object frames(Browser browser) {
    return browser.later(
        """
        const done = arguments[arguments.length - 1];
        const gaps = [], far = document.documentElement.scrollHeight / 120;
        let last = performance.now();
        const step = now => {
          gaps.push(now - last);
          last = now;
          scrollTo(0, gaps.length * far);
          if (gaps.length < 120) return requestAnimationFrame(step);
          gaps.sort((a, b) => a - b);
          done([gaps.at(-1), gaps[60]].map(Math.round).join(' and '));
        };
        requestAnimationFrame(step);
        """);
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
