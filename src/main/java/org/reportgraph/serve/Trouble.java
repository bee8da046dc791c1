package org.reportgraph.serve;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer that something is not to be had, with what to do about it, as JSON, HTML or text.
 *
 * @param status the HTTP status, 400, 404, 406 or 503
 * @param message what is missing and where
 * @param see paths that may help
 */
record Trouble(int status, String message, List<String> see) {

  /** Nothing is known of a thing. */
  static Trouble unknown(String iri) {
    return new Trouble(
        HttpServletResponse.SC_NOT_FOUND,
        "Nothing is known of " + iri + ". Search for its name, or ask the SPARQL endpoint.",
        List.of("/search?q=NAME", "/sparql", "/"));
  }

  /** There is no form that the client accepts. */
  static Trouble notAcceptable(String path) {
    return new Trouble(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "None of the accepted media types can be had; there are "
            + Arrays.stream(Syntax.values())
                .map(Syntax::mediaType)
                .collect(Collectors.joining(", "))
            + ".",
        Arrays.stream(Syntax.values()).map(syntax -> path + syntax.suffix()).toList());
  }

  /** A parameter of a download is not understood. */
  static Trouble badDownload(String message, List<String> formats) {
    return new Trouble(HttpServletResponse.SC_BAD_REQUEST, message, formats);
  }

  /** What a download selects is not in the store. */
  static Trouble noSelection(String message) {
    return new Trouble(
        HttpServletResponse.SC_NOT_FOUND, message, List.of("/search?q=NAME", "/sparql", "/"));
  }

  /** A query was stopped. */
  static Trouble tooLong(Duration most) {
    return new Trouble(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "query: stopped after %d s; ask for less, or export on the command line"
            .formatted(most.toSeconds()),
        List.of("/sparql"));
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    response.setStatus(status);
    response.setHeader("Vary", "Accept");
    response.setCharacterEncoding("utf-8");
    if (accept.contains("text/html")) {
      response.setContentType("text/html");
      response.getWriter().print(html());
    } else if (accept.contains("json")) {
      response.setContentType("application/json");
      response.getWriter().print(new Gson().toJson(this));
    } else {
      response.setContentType("text/plain");
      response.getWriter().print(message + "\n" + String.join("\n", see) + "\n");
    }
  }

  private String html() {
    return """
        <!doctype html><html lang="en"><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%d</title><link rel="stylesheet" href="/web/css/app.css">
        <main class="page"><h1>%d</h1><p>%s</p><ul>%s</ul></main></html>
        """
        .formatted(
            status,
            status,
            escape(message),
            see.stream()
                .map(path -> "<li><a href=\"%1$s\">%1$s</a></li>".formatted(escape(path)))
                .collect(Collectors.joining()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
