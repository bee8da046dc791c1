package org.reportgraph.serve;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

  /** What is said where a path leads nowhere. */
  static String nowhere(HttpServletRequest request) {
    return "Nothing is at " + path(request) + "; the start page is at /";
  }

  private static String path(HttpServletRequest request) {
    return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    SecurityHeaders.put(response); // a servlet that gives up resets them
    response.setStatus(status);
    response.setHeader("Vary", "Accept");
    response.setCharacterEncoding("utf-8");
    if (accept.contains("text/html")) {
      response.setContentType("text/html");
      response.getWriter().print(TroublePage.of(this, request, path(request)));
    } else if (accept.contains("json")) {
      response.setContentType("application/json");
      response.getWriter().print(new Gson().toJson(this));
    } else {
      response.setContentType("text/plain");
      response
          .getWriter()
          .print(message + "\n" + String.join("", see.stream().map(path -> path + "\n").toList()));
    }
  }
}
