package org.reportgraph.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.reportgraph.GuiyangReport;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.question.Questions;
import org.reportgraph.store.GraphStore;

class DescriberTest {
  private static final String ORIGIN = "http://localhost:3030";
  private final GraphStore store = GuiyangReport.store();
  private final Describer describer =
      new Describer(store.dataset(), store::modified, Iris.DEFAULT_BASE);
  private final Model model = describer.dataset(ORIGIN);
  private final Resource dataset = model.createResource(Iris.DEFAULT_BASE + "dataset");

  @Test
  void theNumbersAreThoseThatAQueryCounts() {
    assertEquals(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), number(dataset, VOID.triples));
    assertEquals(
        ask("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"),
        number(dataset, VOID.distinctSubjects));
    assertEquals(
        ask("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"),
        number(dataset, VOID.distinctObjects));
    for (Resource part : parts(VOID.classPartition)) {
      String type = part.getPropertyResourceValue(VOID._class).getURI();
      assertEquals(
          ask("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <%s> }".formatted(type)),
          number(part, VOID.entities),
          type);
    }
    for (Resource part : parts(VOID.propertyPartition)) {
      String property = part.getPropertyResourceValue(VOID.property).getURI();
      assertEquals(
          ask("SELECT (COUNT(*) AS ?n) { ?s <%s> ?o }".formatted(property)),
          number(part, VOID.triples),
          property);
    }
  }

  @Test
  void linksIntoOtherDataSetsAreCountedByTarget() {
    Resource links =
        model.listSubjectsWithProperty(RDF.type, VOID.Linkset).toList().stream()
            .filter(set -> set.hasProperty(VOID.linkPredicate, OWL.sameAs))
            .filter(
                set ->
                    set.getPropertyResourceValue(VOID.objectsTarget)
                        .hasProperty(DCTerms.title, "Wikidata"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        ask(
            "SELECT (COUNT(*) AS ?n) { ?s <http://www.w3.org/2002/07/owl#sameAs> ?o"
                + " FILTER(STRSTARTS(STR(?o), 'http://www.wikidata.org/')) }"),
        number(links, VOID.triples));
    assertTrue(
        links
            .getPropertyResourceValue(VOID.objectsTarget)
            .hasProperty(FOAF.homepage, model.createResource("https://www.wikidata.org/")));
  }

  @Test
  void everyNamedGraphIsASubsetWithItsSizeAndDump() {
    for (String graph : store.graphs()) {
      Resource subset = model.createResource(graph);
      assertTrue(dataset.hasProperty(VOID.subset, subset), graph);
      assertTrue(subset.hasProperty(VOID.dataDump), graph);
      assertTrue(subset.hasProperty(DCTerms.title), graph);
      assertEquals(
          ask("SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } }".formatted(graph)),
          number(subset, VOID.triples));
    }
  }

  @Test
  void samplesAreThingsOfTheStore() {
    List<Resource> samples = parts(VOID.exampleResource);
    assertTrue(samples.size() >= 8, samples.toString());
    samples.forEach(
        sample -> assertEquals(1, ask("SELECT (1 AS ?n) { <%s> a ?c } LIMIT 1".formatted(sample))));
    assertTrue(samples.contains(model.createResource(Iris.DEFAULT_BASE + "id/520100/report/2017")));
  }

  @Test
  void licenceProvenanceEndpointAndFilesAreNamed() {
    assertTrue(dataset.hasProperty(DCTerms.license));
    assertTrue(
        dataset.hasProperty(
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom"),
            model.createResource(Iris.DEFAULT_BASE + "id/520100/report/2017")));
    assertTrue(dataset.hasProperty(VOID.sparqlEndpoint, model.createResource(ORIGIN + "/sparql")));
    assertTrue(
        parts(DCAT.distribution).stream().allMatch(file -> file.hasProperty(DCAT.mediaType)));
    assertTrue(
        model.createResource(Iris.DEFAULT_BASE + "graph/divisions").hasProperty(DCTerms.license));
  }

  @Test
  void aChangeOfTheStoreIsCountedAnew() {
    try (GraphStore own = GraphStore.inMemory()) {
      Describer of = new Describer(own.dataset(), own::modified, Iris.DEFAULT_BASE);
      assertEquals(0, of.statistics().triples());
      Model one = Ontology.terms();
      own.replace(Rg.ONTOLOGY, one);
      assertEquals(one.size(), of.statistics().triples());
    }
  }

  @Test
  void everyShippedQuestionIsAnExampleThatToolsCanRead() {
    Model examples = describer.examples(ORIGIN);
    Graph shapes = RDFDataMgr.loadGraph("src/test/resources/describe/examples.ttl");
    assertEquals(
        List.of(),
        ShaclValidator.get()
            .validate(Shapes.parse(shapes), examples.getGraph())
            .getEntries()
            .stream()
            .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
            .toList());
    List<Resource> all =
        examples.listSubjectsWithProperty(RDF.type, SHACLM.SPARQLExecutable).toList();
    assertEquals(Questions.load().size(), all.size());
    all.stream()
        .filter(example -> example.hasProperty(SHACLM.select))
        .forEach(example -> QueryFactory.create(example.getProperty(SHACLM.select).getString()));
  }

  @Test
  void theServiceNamesItsGraphsAndExtensions() {
    Model service = describer.service(ORIGIN);
    Resource endpoint = service.createResource(ORIGIN + "/sparql");
    assertTrue(endpoint.hasProperty(RDF.type, Sd.SERVICE));
    assertTrue(endpoint.hasProperty(Sd.FEATURE_OF, Sd.UNION_DEFAULT_GRAPH));
    assertTrue(
        endpoint.hasProperty(
            Sd.PROPERTY_FEATURE, service.createResource("http://jena.apache.org/text#query")));
    assertFalse(endpoint.listProperties(Sd.EXTENSION_FUNCTION).toList().isEmpty());
    store
        .graphs()
        .forEach(
            graph ->
                assertTrue(service.contains(null, Sd.NAME, service.createResource(graph)), graph));
  }

  private long ask(String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(store.dataset().asDatasetGraph()).query(query).build()) {
            RowSet rows = execution.select();
            return rows.hasNext()
                ? ((Number) rows.next().get("n").getLiteralValue()).longValue()
                : 0L;
          }
        });
  }

  private static long number(Resource subject, Property property) {
    return subject.getProperty(property).getLong();
  }

  private List<Resource> parts(Property property) {
    return dataset.listProperties(property).mapWith(s -> s.getResource()).toList();
  }
}
