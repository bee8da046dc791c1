package org.reportgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers to load nothing from elsewhere, to run and style nothing that stands in the page
 * itself, and to guess no content type. The libraries set their styles through the object model,
 * which the policy allows; the one style element that Cytoscape would add is left out because our
 * own style sheet bears its name. Scripts of other sites may see the links and the versions of
 * documents.
 */
final class SecurityHeaders implements Filter {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:;"
          + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    put((HttpServletResponse) response);
    chain.doFilter(request, response);
  }

  static void put(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link");
  }
}
