package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;

/** Chooses between HTML for people and the RDF syntaxes by the Accept header. */
final class Negotiation {
  private static final AcceptList OFFER =
      AcceptList.create(
          "text/turtle",
          "text/html",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml");

  private Negotiation() {}

  /** The syntax that a request prefers; empty for HTML. */
  static Optional<Lang> syntax(HttpServletRequest request) {
    MediaType chosen = ConNeg.chooseContentType(request, OFFER, OFFER.first());
    return Optional.ofNullable(RDFLanguages.contentTypeToLang(chosen.getContentTypeStr()));
  }

  static void send(Model model, Lang syntax, HttpServletResponse response) throws IOException {
    response.setContentType(syntax.getContentType().getContentTypeStr() + "; charset=utf-8");
    response.setHeader("Vary", "Accept");
    RDFDataMgr.write(response.getOutputStream(), model, syntax);
  }
}
