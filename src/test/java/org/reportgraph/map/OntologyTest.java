package org.reportgraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class OntologyTest {
  @Test
  void whatFollowsFromARangeLeavesLiteralsAlone() {
    Model data = ModelFactory.createDefaultModel();
    data.createResource("urn:figure")
        .addProperty(RDF.type, Rg.FIGURE_CLASS)
        .addProperty(Rg.VALUE, data.createTypedLiteral(new BigDecimal("-45.43")));
    Model closed = Ontology.closure(data, Ontology.terms());
    assertEquals(
        List.of(), closed.getGraph().find().filterKeep(t -> t.getSubject().isLiteral()).toList());
    assertTrue(
        closed.contains(
            data.getResource("urn:figure"),
            RDF.type,
            data.createResource("http://purl.org/linked-data/cube#Observation")));
  }
}
