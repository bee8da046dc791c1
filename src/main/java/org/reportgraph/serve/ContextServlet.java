package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reportgraph.describe.Prefixes;
import org.reportgraph.map.JsonLdContext;

/** Sends the JSON-LD context that all JSON-LD documents name. */
final class ContextServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final String json = JsonLdContext.object(Prefixes.ALL).toString();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/ld+json; charset=utf-8");
    response.setHeader("Cache-Control", "max-age=600");
    response.getWriter().print(json);
  }
}
