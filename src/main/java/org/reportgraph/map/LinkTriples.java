package org.reportgraph.map;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Writes what the links to other data sets rest on. */
public final class LinkTriples {
  private final Iris iris;
  private final Model model;

  public LinkTriples(Iris iris, Model model) {
    this.iris = iris;
    this.model = model;
  }

  /**
   * What a link rests on.
   *
   * @param method in a few words: code match
   * @param score how sure it is, 0 to 1
   * @param date when it was found, or the state of its source: 2026-10-03
   * @param source IRI of where it was found
   */
  public record Evidence(String method, BigDecimal score, String date, String source) {}

  /** The statement of a link, written. */
  public Resource write(String thing, String target, Evidence evidence) {
    return write(iris.link(thing, target), evidence)
        .addProperty(RDF.type, Rg.LINK_CLASS)
        .addProperty(Rg.LINKED_THING, model.createResource(thing))
        .addProperty(Rg.TARGET, model.createResource(target));
  }

  /**
   * A set of links that rest on the same, written. A thing that has the set in {@code rg:linkSet}
   * has such a link: its {@code owl:sameAs} that starts with the set's {@code void:uriSpace}.
   *
   * @param space what the targets start with
   */
  Resource writeSet(String name, String space, Evidence evidence) {
    return write(iris.linkSet(name), evidence)
        .addProperty(RDF.type, Rg.LINK_SET_CLASS)
        .addProperty(VOID.uriSpace, space);
  }

  private Resource write(String iri, Evidence evidence) {
    return model
        .createResource(iri)
        .addProperty(Rg.METHOD, evidence.method())
        .addProperty(
            Rg.SCORE,
            model.createTypedLiteral(evidence.score().toPlainString(), XSDDatatype.XSDdecimal))
        .addProperty(DCTerms.date, model.createTypedLiteral(evidence.date(), XSDDatatype.XSDdate))
        .addProperty(DCTerms.source, model.createResource(evidence.source()));
  }
}
