package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sends what a page of the explorer shows: {@code /view/figures?report=IRI}. */
final class ViewServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String PATH = "/view/";

  private final transient Views views;

  ViewServlet(Views views) {
    this.views = views;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().substring(PATH.length());
    Optional<View> view = View.named(name);
    if (view.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "there is no view " + name);
      return;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String parameter : view.get().parameters()) {
      String iri = request.getParameter(parameter);
      if (iri == null || !iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
        response.sendError(
            HttpServletResponse.SC_BAD_REQUEST,
            "%s: %s=IRI is missing or no IRI".formatted(name, parameter));
        return;
      }
      arguments.put(parameter, iri);
    }
    AssetServlet.send(
        views.answer(view.get(), arguments), AssetServlet.ASK_AGAIN, request, response);
  }
}
