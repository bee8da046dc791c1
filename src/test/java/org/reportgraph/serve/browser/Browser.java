package org.reportgraph.serve.browser;

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
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium that visits the explorer as a reader would. */
final class Browser implements AutoCloseable {
  /** Where the pictures of a run are kept. */
  static final Path PICTURES = Path.of("target", "screenshots");

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final ChromeDriver driver;
  private final String site;

  private Browser(ChromeDriver driver, String site) {
    this.driver = driver;
    this.site = site;
  }

  /** Debian's Chromium, where it is installed. */
  static Optional<Browser> start(String site) throws IOException {
    Optional<Path> chromium = installed("/usr/bin/chromium", "/usr/bin/google-chrome");
    Optional<Path> chromedriver = installed("/usr/bin/chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      return Optional.empty();
    }
    Files.createDirectories(PICTURES);
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
    return Optional.of(new Browser(new ChromeDriver(service, options), site));
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

  void back() {
    driver.navigate().back();
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
