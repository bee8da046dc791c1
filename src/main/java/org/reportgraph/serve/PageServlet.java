package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the explorer's one document; its script shows the page that the path names. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient ExplorerPage page;

  PageServlet(ExplorerPage page) {
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.send(request, response);
  }
}
