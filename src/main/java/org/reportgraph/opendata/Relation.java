package org.reportgraph.opendata;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** How far a thing and its target are one. */
public enum Relation {
  /** The very same: a division of the same code. */
  SAME_AS("sameAs", OWL.NS),
  /** One thing in all uses. */
  EXACT_MATCH("exactMatch", SKOS.getURI()),
  /** One thing in many uses. */
  CLOSE_MATCH("closeMatch", SKOS.getURI());

  private final String label;
  private final String namespace;

  Relation(String label, String namespace) {
    this.label = label;
    this.namespace = namespace;
  }

  /** The name in review files. */
  public String label() {
    return label;
  }

  /** The property in the graph. */
  public Property property() {
    return ResourceFactory.createProperty(namespace + label);
  }

  static Optional<Relation> of(String label) {
    return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
  }
}
