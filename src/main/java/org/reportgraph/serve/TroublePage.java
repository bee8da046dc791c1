package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Says to people what is not to be had, and leads to the search. */
final class TroublePage {
  private static final Words WORDS = Words.load();

  private TroublePage() {}

  /**
   * The page.
   *
   * @param path what was asked for, as it is read
   */
  static String of(Trouble trouble, HttpServletRequest request, String path) {
    boolean missing = trouble.status() == HttpServletResponse.SC_NOT_FOUND;
    String title =
        missing
            ? "trouble.missing"
            : trouble.status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? "trouble.bad"
                : "trouble.stopped";
    return ServedPage.of(
        request,
        new ServedPage.Title(WORDS.chinese(title), WORDS.english(title)),
        Html.of(
            "section.page.document.trouble",
            Html.of("p.status", String.valueOf(trouble.status())),
            Html.of("h1", WORDS.say(title)),
            Html.of("p", Html.of("code", path)),
            trouble.message().equals(Trouble.nowhere(request))
                ? List.of()
                : Html.of("p.muted", Map.of("lang", "en"), trouble.message()),
            missing ? search(path) : ways(trouble),
            Html.of(
                "p.ways",
                Html.link("/", WORDS.say("trouble.home")),
                Html.link("/read", WORDS.say("trouble.read")),
                Html.link("/ask", WORDS.say("trouble.ask")))));
  }

  // What could have been asked for instead.
  private static Html ways(Trouble trouble) {
    return Html.of(
        "ul.plain", trouble.see().stream().map(way -> Html.of("li", Html.link(way, way))).toList());
  }

  // The script puts the search box here, with what may be a name already in it.
  private static Html search(String path) {
    String name = Documents.withoutSuffix(path).replaceFirst("/+$", "").replaceFirst(".*/", "");
    return Html.of(
        "div.search.large",
        Map.of("data-search", name),
        Html.link(
            "/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
            WORDS.say("trouble.search")));
  }
}
