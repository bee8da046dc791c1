package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium that visits the explorer as a reader would. */
final class Browser implements AutoCloseable {
  /** Where the pictures of a run are kept. */
  static final Path PICTURES = Path.of("target", "screenshots");

  static final String MISSING =
      "SKIPPED: no Chromium found; install Debian's chromium and chromium-driver to test pages";

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final ChromeDriver driver;
  private final String site;
  private final Path downloads;

  private Browser(ChromeDriver driver, String site, Path downloads) {
    this.driver = driver;
    this.site = site;
    this.downloads = downloads;
  }

  /** Skips the test that asks where no browser is installed. */
  static void assumeInstalled() {
    assumeTrue(chromium().isPresent() && chromedriver().isPresent(), MISSING);
  }

  /** Debian's Chromium, where it is installed. */
  static Optional<Browser> start(String site) throws IOException {
    Optional<Path> chromium = chromium();
    Optional<Path> chromedriver = chromedriver();
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      return Optional.empty();
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=zh-CN");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    Path downloads = Files.createTempDirectory("reportgraph-downloads");
    Browser browser = new Browser(driver, site, downloads);
    browser.keepDownloads();
    return Optional.of(browser);
  }

  private static Optional<Path> chromium() {
    return installed("/usr/bin/chromium", "/usr/bin/google-chrome");
  }

  private static Optional<Path> chromedriver() {
    return installed("/usr/bin/chromedriver");
  }

  private static Optional<Path> installed(String... paths) {
    return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Opens a page and waits until its main heading stands. */
  Browser open(String path) {
    driver.get(site + path);
    await("the page " + path, () -> !all("main h1").isEmpty());
    return this;
  }

  /**
   * The same in a new tab. A tab keeps fifty pages; those of former tests would push out the first
   * of a test that goes back.
   */
  Browser anew() {
    String old = driver.getWindowHandle();
    String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    driver.switchTo().window(old).close();
    driver.switchTo().window(fresh);
    keepDownloads();
    return this;
  }

  private void keepDownloads() {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
  }

  Browser width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Browser theme(String name) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    return this;
  }

  /** The interface in Chinese (zh) or English (en) from the next page on. */
  Browser language(String code) {
    driver.get(site + "/health");
    script("localStorage.setItem('language', arguments[0])", code);
    return this;
  }

  Browser print(boolean on) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", on ? "print" : ""));
    return this;
  }

  /** Whether what was loaded before is used again. */
  Browser cache(boolean on) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", !on));
    return this;
  }

  /** Waits until the page has drawn all that it draws at first. */
  Browser settle() {
    await(
        "the page is ready",
        () -> (Boolean) script("return performance.getEntriesByName('ready').length > 0"));
    return this;
  }

  /** Bytes that came over the wire for this page so far, compressed and with their heads. */
  long transferred() {
    return ((Number)
            script(
                """
                return ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                  .reduce((sum, entry) => sum + entry.transferSize, 0)
                """))
        .longValue();
  }

  /** A word of the interface as the page's language has it. */
  String word(String key) {
    return (String)
        later(
            "const done = arguments[1]; import('/web/js/i18n.js').then(i => done(i.t(arguments[0])))",
            key);
  }

  /** Lets requests whose address matches fail, as if the server were gone; none if empty. */
  void block(String... patterns) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
  }

  /** What a click makes the browser store. */
  byte[] download(WebElement clicked, String name) throws IOException {
    Path file = downloads.resolve(name);
    Files.deleteIfExists(file);
    click(clicked);
    await(
        "download of " + name,
        () -> Files.exists(file) && !Files.exists(downloads.resolve(name + ".crdownload")));
    return Files.readAllBytes(file);
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The first match, waited for. */
  WebElement find(String css) {
    await(css, () -> all(css).stream().anyMatch(WebElement::isDisplayed));
    return all(css).stream().filter(WebElement::isDisplayed).findFirst().orElseThrow();
  }

  /** The first match whose words contain the text, waited for. */
  WebElement find(String css, String text) {
    await(css + " with " + text, () -> matching(css, text).findFirst().isPresent());
    return matching(css, text).findFirst().orElseThrow();
  }

  private Stream<WebElement> matching(String css, String text) {
    return all(css).stream().filter(element -> element.getText().contains(text));
  }

  /** Clicks where the element is, however the page is scrolled. */
  void click(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  Object script(String source, Object... arguments) {
    return driver.executeScript(source, arguments);
  }

  Object later(String source, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return driver.executeAsyncScript(source, arguments);
  }

  String address() {
    return (String) script("return decodeURIComponent(location.pathname + location.search)");
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  /** One page back, and no further before it is there. */
  void back() {
    String here = address();
    script("history.back()");
    await("another address", () -> !address().equals(here));
  }

  /** The words of all matches, in the order of the page. */
  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  /** Chooses the option of a select that shows these words. */
  void choose(String css, String words) {
    click(find(css + " option", words));
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Waits for something the page does in its own time. */
  void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        if (there.getAsBoolean()) {
          return;
        }
      } catch (org.openqa.selenium.StaleElementReferenceException e) {
        // the page is being drawn anew
      }
      if (System.nanoTime() > end) {
        picture("failed");
        throw new AssertionError("not there: " + what + " at " + address() + "\n" + complaints());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the browser complained of since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  Path picture(String name) {
    Path file = PICTURES.resolve(name + ".png");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Violations of WCAG 2.2 A and AA that axe-core finds on the page. */
  @SuppressWarnings("unchecked")
  List<String> violations() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<String>)
        later(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
              .then(found => done(found.violations.map(v =>
                v.id + ': ' + v.nodes.slice(0, 4).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary.slice(0, 200)).join(' | '))));
            """);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
