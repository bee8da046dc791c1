package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.reportgraph.map.Ontology;

/** Sends the ontology. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Model terms = Ontology.terms();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Negotiation.send(terms, Negotiation.syntax(request).orElse(Lang.TURTLE), response);
  }
}
