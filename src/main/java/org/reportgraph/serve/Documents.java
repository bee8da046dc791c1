package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.reportgraph.map.Iris;

/** Sends RDF as documents that caches can keep: with entity tag, date and links to other forms. */
final class Documents {
  private final Supplier<Instant> modified;

  /**
   * @param modified when the store last changed
   */
  Documents(Supplier<Instant> modified) {
    this.modified = modified;
  }

  /**
   * Sends a description, or 304 where the client has it.
   *
   * @param about the IRI that the JSON-LD form starts with
   */
  void send(
      Model model,
      String about,
      Syntax syntax,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    byte[] body = body(model, about, syntax, request);
    send(body, syntax, "Accept", request, response);
  }

  /** Sends a page for people, or 304 where the client has it. */
  void sendPage(String html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    send(body, Syntax.HTML, "Accept, Accept-Language", request, response);
  }

  private void send(
      byte[] body,
      Syntax syntax,
      String vary,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String tag = Iris.hash(new String(body, StandardCharsets.UTF_8));
    Instant changed = modified.get();
    response.setHeader("ETag", '"' + tag + '"');
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    response.setHeader("Vary", vary);
    response.setHeader("Link", alternates(request.getRequestURI()));
    if (isFresh(request, tag, changed)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(syntax.mediaType() + "; charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] body(Model model, String about, Syntax syntax, HttpServletRequest request) {
    if (syntax == Syntax.JSONLD) {
      return JsonLdDocument.of(model, about, origin(request) + "/context.jsonld")
          .getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model, syntax.lang().orElseThrow());
    return out.toByteArray();
  }

  // If-None-Match comes before If-Modified-Since (RFC 9110, 13.1.3), which counts whole seconds. A
  // tag comes back with an ending where the answer was compressed.
  private static boolean isFresh(HttpServletRequest request, String tag, Instant changed) {
    String known = request.getHeader("If-None-Match");
    if (known != null) {
      return known.equals("*") || known.contains(tag);
    }
    long since = request.getDateHeader("If-Modified-Since");
    return since >= 0 && changed.getEpochSecond() <= Instant.ofEpochMilli(since).getEpochSecond();
  }

  private static String alternates(String uri) {
    String path = withoutSuffix(uri);
    return Arrays.stream(Syntax.values())
        .map(
            syntax ->
                "<%s%s>; rel=\"alternate\"; type=\"%s\""
                    .formatted(path, syntax.suffix(), syntax.mediaType()))
        .collect(Collectors.joining(", "));
  }

  /** A path without the ending that names a form. */
  static String withoutSuffix(String path) {
    return Syntax.ofSuffix(path)
        .map(syntax -> path.substring(0, path.length() - syntax.suffix().length()))
        .orElse(path);
  }

  /** Scheme, host and port that the client used. */
  static String origin(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
  }
}
