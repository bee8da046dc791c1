package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.map.Iris;

/**
 * Tells of the things below {@code /id/}. A thing is no document: a city cannot be sent, so its IRI
 * answers 303 See Other to a document about it, which has the same path with an ending ({@code
 * .html} for people, {@code .ttl}, {@code .jsonld}, {@code .nt}, {@code .rdf} for machines). The
 * same holds for paragraphs and facts, which keeps one rule for all of {@code /id/}. The ontology
 * and the dataset description, which are documents, are sent at their own IRIs.
 *
 * <p>Paths are local, IRIs start with the base that the store was built with, wherever this server
 * is reached.
 */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient ThingDescription things;
  private final transient Documents documents;
  private final transient ExplorerPage page;
  private final String base;

  ThingServlet(ThingDescription things, Documents documents, ExplorerPage page, String base) {
    this.things = things;
    this.documents = documents;
    this.page = page;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    Optional<Syntax> document = Syntax.ofSuffix(path);
    String name =
        path.substring(1, path.length() - document.map(one -> one.suffix().length()).orElse(0));
    String iri = base + Iris.escapePath(name);
    Model model = things.of(iri);
    if (model.isEmpty()) {
      Trouble.unknown(iri).send(request, response);
    } else if (document.isEmpty()) {
      seeOther(request, response);
    } else if (document.get() == Syntax.HTML) {
      page.send(request, response);
    } else {
      documents.send(model, iri, document.get(), request, response);
    }
  }

  private static void seeOther(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> wanted = Negotiation.syntax(request);
    if (wanted.isEmpty()) {
      Trouble.notAcceptable(request.getRequestURI()).send(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Vary", "Accept");
    response.setHeader(
        "Location", URI.create(request.getRequestURI()).toASCIIString() + wanted.get().suffix());
  }
}
