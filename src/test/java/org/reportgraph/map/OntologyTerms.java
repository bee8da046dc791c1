package org.reportgraph.map;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** The ontology as its checks look at it. */
final class OntologyTerms {
  static final Model MODEL = Ontology.terms();
  static final Resource SELF = MODEL.createResource(Rg.ONTOLOGY);

  private OntologyTerms() {}

  static List<Resource> classes() {
    return ofType(OWL.Class);
  }

  static List<Resource> properties() {
    return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
        .flatMap(type -> ofType(type).stream())
        .toList();
  }

  static List<Resource> all() {
    return MODEL
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Rg.NS))
        .toList();
  }

  static List<Resource> ofType(Resource type) {
    return all().stream().filter(term -> term.hasProperty(RDF.type, type)).toList();
  }

  static List<Resource> values(Resource term, Property property) {
    return term.listProperties(property)
        .filterKeep(statement -> statement.getObject().isURIResource())
        .mapWith(statement -> statement.getResource())
        .toList();
  }

  static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
