package org.reportgraph.reconcile;

/**
 * Identifiers of things in reconciliation: what their IRIs have after {@code …/id/}, so that
 * identifier space and identifier together are the IRI.
 *
 * @param base what all IRIs of things start with
 */
public record EntityIds(String base) {

  /** The identifier space: what all IRIs of things start with, up to {@code id/}. */
  public String space() {
    return base + "id/";
  }

  /** Whether an IRI lies in the identifier space. */
  public boolean holds(String iri) {
    return iri.startsWith(space());
  }

  /** The identifier of a thing; an IRI of elsewhere stays whole. */
  public String id(String iri) {
    return holds(iri) ? iri.substring(space().length()) : iri;
  }

  /** The IRI of an identifier, which may be the whole IRI. */
  public String iri(String id) {
    return id.contains("://") ? id : space() + id;
  }
}
