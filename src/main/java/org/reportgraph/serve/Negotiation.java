package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Chooses between HTML for people and the RDF syntaxes by the Accept header. */
final class Negotiation {
  private static final AcceptList OFFER =
      AcceptList.create(
          Arrays.stream(Syntax.values()).map(Syntax::mediaType).toArray(String[]::new));

  private Negotiation() {}

  /** The form that a request prefers; empty where it accepts none that there is. */
  static Optional<Syntax> syntax(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return Optional.of(Syntax.TTL);
    }
    MediaType chosen = AcceptList.match(new AcceptList(accept), OFFER);
    return Arrays.stream(Syntax.values())
        .filter(syntax -> chosen != null && chosen.getContentTypeStr().equals(syntax.mediaType()))
        .findFirst();
  }
}
