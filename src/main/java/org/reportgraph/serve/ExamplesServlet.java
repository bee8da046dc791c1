package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.describe.Describer;

/** Sends the shipped questions as examples for SPARQL tools, together or one by one. */
final class ExamplesServlet extends DescriptionServlet {
  static final String PATH = "/.well-known/sparql-examples";
  private static final long serialVersionUID = 1L;
  private final transient Describer describer;
  private final String base;

  ExamplesServlet(Describer describer, Documents documents, String base) {
    super(documents);
    this.describer = describer;
    this.base = base;
  }

  @Override
  Optional<Model> describe(HttpServletRequest request) {
    String origin = Documents.origin(request);
    String name = name(request);
    return name.isEmpty()
        ? Optional.of(describer.examples(origin))
        : describer.example(name, origin);
  }

  @Override
  String about(HttpServletRequest request) {
    return base + PATH.substring(1) + (name(request).isEmpty() ? "" : "/" + name(request));
  }

  @Override
  void sendPage(HttpServletRequest request, HttpServletResponse response) {
    seeOther("/ask" + (name(request).isEmpty() ? "" : "?question=" + name(request)), response);
  }

  private static String name(HttpServletRequest request) {
    String path = Documents.withoutSuffix(request.getRequestURI());
    return path.length() > PATH.length() + 1 ? path.substring(PATH.length() + 1) : "";
  }
}
