package org.reportgraph.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** The forms in which a resource can be had. The first is what a client without wishes gets. */
enum Syntax {
  TTL("text/turtle"),
  HTML("text/html"),
  JSONLD("application/ld+json"),
  NT("application/n-triples"),
  RDF("application/rdf+xml");

  private final String mediaType;

  Syntax(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The syntax of Jena; none for HTML. */
  Optional<Lang> lang() {
    return Optional.ofNullable(RDFLanguages.contentTypeToLang(mediaType));
  }

  /** What names of documents end in: {@code .ttl}. */
  String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The form that a path names by its end. */
  static Optional<Syntax> ofSuffix(String path) {
    return Arrays.stream(values()).filter(syntax -> path.endsWith(syntax.suffix())).findFirst();
  }
}
