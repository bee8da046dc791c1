package org.reportgraph.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.reportgraph.map.Iris;
import org.reportgraph.reconcile.EntityIds;
import org.reportgraph.reconcile.Extension;
import org.reportgraph.reconcile.Feature;
import org.reportgraph.reconcile.Manifest;
import org.reportgraph.reconcile.Preview;
import org.reportgraph.reconcile.QueryBatch;
import org.reportgraph.reconcile.Reconciler;
import org.reportgraph.reconcile.RefusedException;
import org.reportgraph.reconcile.RefusedException.Reason;
import org.reportgraph.reconcile.Schema;
import org.reportgraph.reconcile.Suggestions;

/**
 * The W3C Reconciliation Service API 0.2 over HTTP: {@code /reconcile} answers the manifest, {@code
 * queries} and {@code extend}, the paths below it the rest.
 */
final class ReconcileServlet extends HttpServlet {
  static final String PATH = "/reconcile";

  private static final long serialVersionUID = 1L;
  private static final long LARGEST_BODY = 1_000_000;
  private static final String HTML = "text/html; charset=utf-8";

  // Clients show previews in frames of their own pages.
  private static final String FRAMED = "default-src 'none'; style-src 'unsafe-inline'";

  private final transient Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final transient EntityIds ids;
  private final transient Schema schema = new Schema();
  private final transient Manifest manifest;
  private final transient Reconciler reconciler;
  private final transient Extension extension;
  private final transient Suggestions suggestions;
  private final transient Preview preview;

  ReconcileServlet(Dataset dataset, String base) {
    this.ids = new EntityIds(base);
    this.manifest = new Manifest(schema, ids);
    this.reconciler = new Reconciler(dataset, schema, ids);
    this.extension = new Extension(dataset, schema, ids);
    this.suggestions = new Suggestions(dataset, schema, ids);
    this.preview = new Preview(dataset, schema, ids);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getContentLengthLong() > LARGEST_BODY) {
        throw new RefusedException(
            Reason.TOO_LARGE, "more than %d bytes; send less at once".formatted(LARGEST_BODY));
      }
      answer(request, response);
    } catch (RefusedException e) {
      refuse(e.reason(), e.getMessage(), response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (request.getRequestURI().substring(PATH.length())) {
      case "", "/" -> service(request, response, parameter(request, "queries"));
      case "/suggest/entity" ->
          json(
              suggestions.entities(text(request, "prefix"), types(request), cursor(request)),
              response);
      case "/suggest/type" ->
          json(suggestions.types(text(request, "prefix"), cursor(request)), response);
      case "/suggest/property" ->
          json(suggestions.properties(text(request, "prefix"), cursor(request)), response);
      case "/properties" -> properties(request, response);
      case "/preview" -> html(known(preview.of(text(request, "id")), request), response);
      case "/features" -> html(features(), response);
      case "/view" -> view(request, response);
      default ->
          throw new RefusedException(
              Reason.UNKNOWN, "no such path; the manifest at " + PATH + " names them all");
    }
  }

  private void service(
      HttpServletRequest request, HttpServletResponse response, Optional<String> queries)
      throws IOException {
    Optional<String> extend = parameter(request, "extend");
    if (queries.isPresent()) {
      json(reconciler.answer(QueryBatch.parse(queries.get())), response);
    } else if (extend.isPresent()) {
      json(extension.answer(extend.get()), response);
    } else if (request.getMethod().equals("GET")) {
      String origin = Documents.origin(request);
      json(manifest.at(origin + PATH, origin), response);
    } else {
      throw new RefusedException(
          Reason.MALFORMED, "a POST has a form field \"queries\" or \"extend\"");
    }
  }

  private void properties(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Schema.Term> all = schema.properties(text(request, "type"));
    Map<String, Object> proposal = new TreeMap<>();
    proposal.put("type", text(request, "type"));
    int limit = number(request, "limit").orElse(all.size());
    number(request, "limit").ifPresent(given -> proposal.put("limit", given));
    proposal.put("properties", all.stream().limit(limit).toList());
    json(proposal, response);
  }

  private void view(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id =
        known(
            parameter(request, "id").map(given -> ids.id(ids.iri(given))).filter(Iris::isPath),
            request);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/id/" + URI.create(id).toASCIIString());
  }

  private static String features() {
    return Arrays.stream(Feature.Kind.values())
        .map(
            kind ->
                "<dt id=\"%1$s\">%1$s</dt><dd>%2$s</dd>".formatted(kind.id(), kind.explanation()))
        .collect(
            Collectors.joining(
                "",
                "<!doctype html><html lang=\"en\"><title>Features of scores</title><h1>Features of"
                    + " scores</h1><dl>",
                "</dl></html>\n"));
  }

  private static <T> T known(Optional<T> found, HttpServletRequest request) {
    return found.orElseThrow(
        () ->
            new RefusedException(Reason.UNKNOWN, "nothing is known of id " + text(request, "id")));
  }

  private static List<String> types(HttpServletRequest request) {
    String[] types = request.getParameterValues("type");
    return types == null ? List.of() : Arrays.stream(types).filter(t -> !t.isBlank()).toList();
  }

  private static int cursor(HttpServletRequest request) {
    return number(request, "cursor").orElse(0);
  }

  private static Optional<Integer> number(HttpServletRequest request, String name) {
    return parameter(request, name)
        .map(
            given -> {
              if (!given.matches("[0-9]{1,6}")) {
                throw new RefusedException(
                    Reason.MALFORMED, name + ": a whole number, not " + given);
              }
              return Integer.valueOf(given);
            });
  }

  private static String text(HttpServletRequest request, String name) {
    return parameter(request, name).orElse("");
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private void refuse(Reason reason, String message, HttpServletResponse response)
      throws IOException {
    response.setStatus(
        switch (reason) {
          case MALFORMED -> HttpServletResponse.SC_BAD_REQUEST;
          case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
          case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
        });
    json(Map.of("status", "error", "message", message), response);
  }

  private void json(Object answer, HttpServletResponse response) throws IOException {
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().print(gson.toJson(answer));
  }

  private static void html(String page, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", FRAMED);
    response.setContentType(HTML);
    response.getWriter().print(page);
  }
}
