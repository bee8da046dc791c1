package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the explorer's one document; its script shows the page that the path names. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String DOCUMENT = "/web/index.html";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AssetServlet.send(DOCUMENT, request, response);
  }
}
