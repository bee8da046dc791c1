package org.reportgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.describe.Describer;

/**
 * Answers at the SPARQL endpoint who asks nothing: with the service description (SPARQL 1.1 Service
 * Description, section 2), or with the explorer's editor for people.
 */
final class ServiceDescriptionFilter extends DescriptionServlet implements Filter {
  static final String PATH = "/sparql";
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private final transient Describer describer;

  ServiceDescriptionFilter(Describer describer, Documents documents) {
    super(documents);
    this.describer = describer;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (READING.contains(asked.getMethod())
        && asked.getQueryString() == null
        && Negotiation.syntax(asked).isPresent()) {
      service(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  @Override
  Optional<Model> describe(HttpServletRequest request) {
    return Optional.of(describer.service(Documents.origin(request)));
  }

  @Override
  String about(HttpServletRequest request) {
    return Documents.origin(request) + PATH;
  }

  @Override
  void sendPage(HttpServletRequest request, HttpServletResponse response) {
    seeOther("/ask", response);
  }
}
