package org.reportgraph.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * The data set in VoID and DCAT: what {@code ontology/dataset.ttl} says of it, and what was counted
 * and found in the store.
 */
final class DatasetDescription {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final Statistics statistics;
  private final Samples samples;
  private final Addresses addresses;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource self;

  private DatasetDescription(Statistics statistics, Samples samples, Addresses addresses) {
    this.statistics = statistics;
    this.samples = samples;
    this.addresses = addresses;
    this.self = model.createResource(addresses.dataset().getURI());
  }

  /** The description of a store. */
  static Model of(Statistics statistics, Samples samples, Instant modified, Addresses addresses) {
    DatasetDescription made = new DatasetDescription(statistics, samples, addresses);
    made.readWhatIsAlwaysTrue();
    made.self.addProperty(
        DCTerms.modified,
        modified.truncatedTo(ChronoUnit.SECONDS).toString(),
        XSDDatatype.XSDdateTime);
    made.count();
    made.partition();
    made.addGraphs();
    made.link();
    made.addSamples();
    made.addAccess();
    made.model.setNsPrefixes(Prefixes.ALL);
    return made.model;
  }

  private void readWhatIsAlwaysTrue() {
    try (InputStream in = DatasetDescription.class.getResourceAsStream("/ontology/dataset.ttl")) {
      RDFParser.source(in).lang(Lang.TURTLE).base(addresses.base()).parse(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count() {
    self.addProperty(VOID.triples, Statistics.literal(statistics.triples()))
        .addProperty(VOID.distinctSubjects, Statistics.literal(statistics.subjects()))
        .addProperty(VOID.distinctObjects, Statistics.literal(statistics.objects()))
        .addProperty(VOID.entities, Statistics.literal(statistics.subjects()))
        .addProperty(VOID.classes, Statistics.literal(statistics.classes().size()))
        .addProperty(VOID.properties, Statistics.literal(statistics.properties().size()));
  }

  private void partition() {
    statistics
        .classes()
        .forEach(
            (type, entities) ->
                self.addProperty(
                    VOID.classPartition,
                    part("class", type)
                        .addProperty(VOID._class, resource(type))
                        .addProperty(VOID.entities, Statistics.literal(entities))));
    statistics
        .properties()
        .forEach(
            (property, triples) ->
                self.addProperty(
                    VOID.propertyPartition,
                    part("property", property)
                        .addProperty(VOID.property, resource(property))
                        .addProperty(VOID.triples, Statistics.literal(triples))));
    vocabularies().forEach(namespace -> self.addProperty(VOID.vocabulary, resource(namespace)));
  }

  private Set<String> vocabularies() {
    Set<String> namespaces = new TreeSet<>();
    for (SortedMap<String, Long> terms : List.of(statistics.classes(), statistics.properties())) {
      terms
          .keySet()
          .forEach(term -> namespaces.add(ResourceFactory.createResource(term).getNameSpace()));
    }
    return namespaces;
  }

  private void addGraphs() {
    statistics
        .graphs()
        .forEach(
            (name, triples) -> {
              Resource graph = resource(name);
              self.addProperty(VOID.subset, graph).addProperty(DCTerms.hasPart, graph);
              graph
                  .addProperty(RDF.type, VOID.Dataset)
                  .addProperty(VOID.triples, Statistics.literal(triples))
                  .addProperty(DCTerms.isPartOf, self)
                  .addProperty(
                      VOID.dataDump, addresses.page("/data?graph=" + Prefixes.encode(name)));
            });
    samples.reports().forEach(this::addReport);
  }

  private void addReport(Samples.Report report) {
    Resource source = resource(report.iri());
    Resource graph =
        resource(report.graph())
            .addProperty(DCTerms.title, report.title(), "zh")
            .addProperty(VOID.rootResource, source)
            .addProperty(property(PROV, "wasDerivedFrom"), source)
            .addProperty(DCTerms.temporal, String.valueOf(report.year()), XSDDatatype.XSDgYear);
    report.area().ifPresent(area -> graph.addProperty(DCTerms.spatial, resource(area)));
    report.file().ifPresent(file -> graph.addProperty(DCTerms.source, file));
    self.addProperty(property(PROV, "wasDerivedFrom"), source);
  }

  private void link() {
    for (Statistics.Links links : statistics.links()) {
      LinkTarget target = links.target();
      Resource other =
          part("target", target.key())
              .addProperty(RDF.type, VOID.Dataset)
              .addProperty(DCTerms.title, target.label())
              .addProperty(FOAF.homepage, resource(target.homepage()))
              .addProperty(VOID.uriSpace, target.space());
      Resource linkset =
          part("links-" + target.key(), links.property())
              .addProperty(RDF.type, VOID.Linkset)
              .addProperty(VOID.linkPredicate, resource(links.property()))
              .addProperty(VOID.subjectsTarget, self)
              .addProperty(VOID.objectsTarget, other)
              .addProperty(VOID.triples, Statistics.literal(links.triples()));
      self.addProperty(VOID.subset, linkset);
    }
  }

  private void addSamples() {
    samples.things().forEach(thing -> self.addProperty(VOID.exampleResource, resource(thing)));
    self.addProperty(VOID.uriSpace, addresses.base() + "id/");
    self.addProperty(VOID.uriRegexPattern, "^" + addresses.base().replace(".", "\\.") + "id/.+");
  }

  private void addAccess() {
    self.addProperty(VOID.sparqlEndpoint, addresses.page("/sparql"))
        .addProperty(VOID.uriLookupEndpoint, addresses.page("/search?q="))
        .addProperty(FOAF.homepage, addresses.page("/"))
        .addProperty(DCAT.landingPage, addresses.page("/dataset"));
    Dumps.add(self, addresses);
    Resource service =
        part("service", "sparql")
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(RDFS.label, "SPARQL")
            .addProperty(DCTerms.title, "SPARQL 端点", "zh")
            .addProperty(DCTerms.title, "SPARQL endpoint", "en")
            .addProperty(DCAT.endpointURL, addresses.page("/sparql"))
            .addProperty(DCAT.endpointDescription, addresses.page("/sparql"))
            .addProperty(DCAT.servesDataset, self);
    model
        .createResource(addresses.part("document").getURI())
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(FOAF.primaryTopic, self)
        .addProperty(DCTerms.license, resource("https://www.apache.org/licenses/LICENSE-2.0"))
        .addProperty(RDFS.seeAlso, addresses.page("/.well-known/sparql-examples"))
        .addProperty(RDFS.seeAlso, service);
  }

  private Resource part(String kind, String name) {
    return model.createResource(addresses.part(kind + "-" + Prefixes.fragment(name)).getURI());
  }

  private Resource resource(String iri) {
    return model.createResource(iri);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace + name);
  }
}
