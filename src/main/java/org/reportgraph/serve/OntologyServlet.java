package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;

/** Sends the ontology, in the form that the ending of the path or the Accept header names. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Model terms = Ontology.terms();
  private final transient Documents documents;

  OntologyServlet(Documents documents) {
    this.documents = documents;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> syntax =
        Syntax.ofSuffix(request.getRequestURI()).or(() -> Negotiation.syntax(request));
    if (syntax.isEmpty()) {
      Trouble.notAcceptable("/ns").send(request, response);
      return;
    }
    Syntax sent = syntax.get() == Syntax.HTML ? Syntax.TTL : syntax.get();
    documents.send(terms, Rg.ONTOLOGY, sent, request, response);
  }
}
