package org.reportgraph.serve;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/**
 * What a document says of a thing: its statements, those that point at it, and of each neighbour
 * the few that tell what it is.
 */
final class ThingDescription {
  private static final int MOST_INCOMING = 500;
  private static final List<Property> TELLING =
      List.of(
          RDFS.label,
          DCTerms.title,
          Vocab.ANCHOR_OF,
          Vocab.AS_WKT,
          Rg.NUMBER,
          Rg.IN_PARAGRAPH,
          Rg.PHASE,
          Rg.START_YEAR,
          Rg.END_YEAR,
          Rg.VALUE,
          Rg.UNIT_TEXT);
  private static final Property IN_DATASET =
      ResourceFactory.createProperty("http://rdfs.org/ns/void#inDataset");

  private final Dataset dataset;
  private final String base;

  ThingDescription(Dataset dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /** The description; empty where nothing is known. */
  Model of(String iri) {
    return Txn.calculateRead(dataset, () -> describe(iri));
  }

  private Model describe(String iri) {
    Model all = dataset.getUnionModel();
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Vocab.PREFIXES);
    Resource thing = all.createResource(iri);
    List<Statement> own = thing.listProperties().toList();
    List<Statement> incoming =
        all.listStatements(null, null, (RDFNode) thing).toList().stream()
            .limit(MOST_INCOMING)
            .toList();
    if (own.isEmpty() && incoming.isEmpty()) {
      return model;
    }
    model.add(own).add(incoming);
    own.stream()
        .filter(s -> s.getObject().isURIResource() && !s.getPredicate().equals(RDF.type))
        .forEach(statement -> tell(statement.getResource(), model));
    incoming.forEach(statement -> tell(statement.getSubject(), model));
    model.add(thing, IN_DATASET, all.createResource(base + "dataset"));
    return model;
  }

  private static void tell(Resource neighbour, Model model) {
    TELLING.forEach(property -> model.add(neighbour.listProperties(property)));
    neighbour
        .listProperties(RDF.type)
        .filterKeep(type -> type.getResource().getURI().startsWith(Rg.NS))
        .forEach(model::add);
  }
}
