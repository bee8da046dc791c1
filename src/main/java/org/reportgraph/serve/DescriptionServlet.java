package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;

/**
 * Sends a description in the form that the ending of the path or the Accept header names. What is
 * described is a document or a service, so that its own address answers.
 */
abstract class DescriptionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Documents documents;

  DescriptionServlet(Documents documents) {
    this.documents = documents;
  }

  /** The description; none where the path names nothing that is known. */
  abstract Optional<Model> describe(HttpServletRequest request);

  /** The IRI that the description is about. */
  abstract String about(HttpServletRequest request);

  /** Sends the form for people. */
  abstract void sendPage(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> syntax =
        Syntax.ofSuffix(request.getRequestURI()).or(() -> Negotiation.syntax(request));
    if (syntax.isEmpty()) {
      Trouble.notAcceptable(request.getRequestURI()).send(request, response);
    } else if (syntax.get() == Syntax.HTML) {
      sendPage(request, response);
    } else {
      Optional<Model> model = describe(request);
      if (model.isEmpty()) {
        Trouble.unknown(about(request)).send(request, response);
      } else {
        documents.send(model.get(), about(request), syntax.get(), request, response);
      }
    }
  }

  /** Where the documents are sent from. */
  final Documents documents() {
    return documents;
  }

  /** Sends the reader on to a page of the explorer. */
  static void seeOther(String page, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Vary", "Accept");
    response.setHeader("Location", page);
  }
}
