package org.reportgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the explorer at {@code /}, which would else be the bare dataset. */
final class StartPage implements Filter {
  private final ExplorerPage page;

  StartPage(ExplorerPage page) {
    this.page = page;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (asked.getRequestURI().equals("/")) {
      page.send(asked, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
