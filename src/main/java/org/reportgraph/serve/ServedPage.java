package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.reportgraph.map.Iris;

/**
 * A page that is complete when it leaves the server, in the explorer's frame: it reads without
 * scripts, and with them its language and theme can be switched like those of the explorer.
 */
final class ServedPage {
  private static final String VIEW = "<main id=\"view\" tabindex=\"-1\"></main>";
  private static final Pattern WORD = Pattern.compile("data-t=\"([\\w.]+)\"></");
  private static final Pattern NO_SCRIPT = Pattern.compile("\\s*<noscript>.*</noscript>");
  private static final Words WORDS = Words.load();

  private final String frame;

  /**
   * The frame of all such pages.
   *
   * @param base what the IRIs of the store start with
   */
  ServedPage(String base) {
    this.frame = frame().replace(Iris.DEFAULT_BASE, base);
  }

  /** Lets whatever answers a request send such a page. */
  void offer(HttpServletRequest request) {
    request.setAttribute(ServedPage.class.getName(), this);
  }

  /**
   * A page in the language that a request prefers.
   *
   * @param title of the window, in Chinese and English
   * @param content what stands in the frame
   */
  static String of(HttpServletRequest request, Title title, Html content) {
    Object offered = request.getAttribute(ServedPage.class.getName());
    return ((ServedPage) offered).page(request, title, content);
  }

  private String page(HttpServletRequest request, Title title, Html content) {
    boolean chinese = prefersChinese(request);
    UnaryOperator<String> words = chinese ? WORDS::chinese : WORDS::english;
    return WORD.matcher(frame)
        .replaceAll(key -> "data-t=\"%s\">%s</".formatted(key.group(1), words.apply(key.group(1))))
        .replace("<html lang=\"zh-CN\">", chinese ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">")
        .replace(
            "<title>reportgraph</title>",
            "<title>%s · reportgraph</title>"
                .formatted(Html.escape(chinese ? title.chinese() : title.english())))
        .replace(
            VIEW,
            "<main id=\"view\" tabindex=\"-1\" data-title-zh=\"%s\" data-title-en=\"%s\">%s</main>"
                .formatted(
                    Html.escape(title.chinese()), Html.escape(title.english()), content.markup()));
  }

  /**
   * The title of a page.
   *
   * @param chinese in Chinese
   * @param english in English
   */
  record Title(String chinese, String english) {}

  // The explorer's own rule: Chinese where the reader names it at all, or names nothing.
  private static boolean prefersChinese(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        || Collections.list(request.getLocales()).stream()
            .anyMatch(locale -> locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
  }

  private static String frame() {
    try (InputStream in = ServedPage.class.getResourceAsStream(ExplorerPage.DOCUMENT)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!text.contains(VIEW)) {
        throw new IllegalStateException(ExplorerPage.DOCUMENT + " has no " + VIEW);
      }
      return NO_SCRIPT.matcher(text).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
