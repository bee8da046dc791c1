package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Every page by day and night, in both languages, on three widths: to be read by everyone. */
@ExtendWith(Guiyang.class)
class AppearanceTest {
  private static final List<Integer> WIDTHS = List.of(1280, 768, 390);

  /** Each language and each theme is looked at; not each with each. */
  private static final List<Look> LOOKS =
      List.of(new Look("zh", "light", 390), new Look("en", "dark", 1280));

  /** Bytes of the first view of a page, compressed. */
  private static final long MOST_BYTES = 300_000;

  /**
   * How a page is looked at.
   *
   * @param width in pixels
   */
  private record Look(String language, String theme, int width) {}

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/read?words=贵州&paragraph=520100/report/2017/paragraph/24",
        "/map",
        "/indicators",
        "/promises?year=2021",
        "/graph",
        "/ask",
        "/id/area/520115",
        "/ns",
        "/dataset");
  }

  @AfterEach
  void asEveryTestFindsIt(Browser browser) {
    browser.width(1280).theme("light").language("zh");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAccessibleFitsTheScreenAndStaysHere(String path, Browser browser) throws IOException {
    for (Look look : LOOKS) {
      browser.language(look.language()).width(look.width()).theme(look.theme());
      browser.complaints(); // of the bare document on which the language was switched
      browser.open(path).settle();
      assertEquals(List.of(), browser.violations(), () -> path + " as " + look);
      for (int width : WIDTHS) {
        browser.width(width);
        browser.await(path + " fits " + width, () -> fits(browser));
        browser.picture(name(path, look.language(), look.theme(), width));
      }
      assertEquals(List.of(), browser.complaints(), () -> path + " as " + look);
    }
    assertEquals(List.of(), fromElsewhere(browser), path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFirstViewIsLight(String path, Browser browser) {
    browser.cache(false).open(path).settle();
    browser.cache(true);
    long bytes = browser.transferred();
    assertTrue(bytes > 0 && bytes < MOST_BYTES, path + " needs " + bytes + " bytes");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whateverCanBeUsedShowsThatItHasTheFocus(String path, Browser browser) {
    browser.open(path).settle();
    browser.press(Keys.TAB);
    assertEquals(
        List.of(),
        browser.script(
            """
        const used = 'a[href], button, select, input, textarea, summary, [tabindex="0"], [role=button]';
        return [...document.querySelectorAll(used)].slice(0, 400).filter(one => one.checkVisibility() && !one.disabled)
          .filter(one => {
            one.focus({preventScroll: true});
            const {outlineStyle, outlineWidth} = getComputedStyle(one.closest('.CodeMirror') ?? one); // the editor shows it around itself
            return document.activeElement !== one || outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
          }).map(one => one.outerHTML.slice(0, 200));
        """));
  }

  @Test
  void aReaderGetsAboutWithTheKeyboardAlone(Browser browser) {
    browser.open("/").settle();
    browser.press(Keys.TAB);
    assertEquals("跳到正文", focused(browser));
    browser.press(Keys.TAB);
    browser.press(Keys.TAB);
    assertEquals("读报告", focused(browser));
    browser.press(Keys.ENTER);
    browser.find(".reader h1");
    browser.script("document.querySelector('.text .k-actor[tabindex]').focus()");
    browser.press(Keys.ENTER);
    browser.find(".panel.open");
  }

  @Test
  void languageAndThemeAreSwitchedAndRemembered(Browser browser) {
    browser.open("/indicators");
    browser.click(browser.find("#language"));
    browser.find("main h1", "Indicators");
    browser.click(browser.find("#theme"));
    browser.await("dark", () -> "dark".equals(theme(browser)));
    browser.open("/promises");
    browser.find("main h1", "Promises");
    assertEquals("dark", theme(browser));
    browser.script("localStorage.clear()");
  }

  private static Object focused(Browser browser) {
    return browser.script("return document.activeElement.textContent");
  }

  private static Object theme(Browser browser) {
    return browser.script("return document.documentElement.dataset.theme");
  }

  private static boolean fits(Browser browser) {
    return (Boolean)
        browser.script("return document.documentElement.scrollWidth <= window.innerWidth");
  }

  private static Object fromElsewhere(Browser browser) {
    return browser.script(
        "return performance.getEntriesByType('resource').map(entry => entry.name)"
            + ".filter(name => !name.startsWith(location.origin) && !/^(data|blob):/.test(name))");
  }

  private static String name(String path, String language, String theme, int width) {
    String page = path.replaceAll("\\W+", "-").replaceAll("^-|-$", "");
    return String.join(
        "-", page.isEmpty() ? "start" : page, language, theme, String.valueOf(width));
  }
}
