package org.reportgraph.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.reportgraph.describe.Prefixes;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;

/**
 * The ontology for people: every term with its definition, place and alignment, in Chinese and
 * English. The build writes it from the Turtle ({@link #main}); the server puts in an example of
 * each term from the graph that it serves.
 */
public final class OntologyPage {
  /** The page as a resource. */
  static final String RESOURCE = "/ontology/ns.html";

  private static final Words WORDS = Words.load();
  private static final Property CONCEPT =
      ResourceFactory.createProperty("http://purl.org/linked-data/cube#concept");

  private final Model terms;
  private final TermNames names = new TermNames();

  private OntologyPage(Model terms) {
    this.terms = terms;
  }

  /**
   * Writes the page.
   *
   * @param arguments the folder of the classes
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0] + RESOURCE);
    Files.writeString(file, new OntologyPage(Ontology.terms()).whole().markup());
  }

  /** The mark in the page that the example of a term takes the place of. */
  static String placeOfExample(String term) {
    return "<!--example " + term + "-->";
  }

  private Html whole() {
    List<Resource> classes = ofType(OWL.Class);
    List<Resource> properties = new ArrayList<>(ofType(OWL.ObjectProperty));
    properties.addAll(ofType(OWL.DatatypeProperty));
    properties.sort(Comparator.comparing(Resource::getURI));
    List<Resource> others =
        terms.listSubjectsWithProperty(RDF.type).toList().stream()
            .filter(OntologyPage::isOurs)
            .filter(term -> !classes.contains(term) && !properties.contains(term))
            .sorted(Comparator.comparing(Resource::getURI))
            .toList();
    return Html.of(
        "section.page.document.ns",
        head(),
        Html.of("figure.drawing", new OntologyDiagram(terms).svg(WORDS.english("ns.diagram"))),
        contents("ns.classes", classes),
        contents("ns.properties", properties),
        contents("ns.individuals", others),
        chapter("ns.classes", classes),
        chapter("ns.properties", properties),
        chapter("ns.individuals", others));
  }

  private Html head() {
    Resource self = terms.createResource(Rg.ONTOLOGY);
    return Html.of(
        "div.head",
        Html.of("h1", TermNames.both(self, DCTerms.title)),
        Html.of("p.lead", TermNames.both(self, DCTerms.description)),
        Html.of(
            "dl.facts-of-term",
            fact("ns.namespace", Html.of("code", Rg.NS)),
            fact("ns.prefix", Html.of("code", "rg:")),
            fact("ns.version", self.getProperty(OWL.versionInfo).getString()),
            fact(
                "ns.licence",
                Html.link(self.getPropertyResourceValue(DCTerms.license).getURI(), "Apache-2.0")),
            fact("ns.creator", self.getProperty(DCTerms.creator).getString())),
        DatasetPage.forms("/ns"));
  }

  private Html contents(String title, List<Resource> listed) {
    return Html.of(
        "nav.contents",
        Html.of("h2", WORDS.say(title)),
        Html.of(
            "p",
            listed.stream()
                .map(
                    term ->
                        List.of(
                            Html.link("#" + term.getLocalName(), term.getLocalName()),
                            Html.of("span", " ")))
                .toList()));
  }

  private Html chapter(String title, List<Resource> listed) {
    return Html.of(
        "section", Html.of("h2", WORDS.say(title)), listed.stream().map(this::explain).toList());
  }

  private Html explain(Resource term) {
    List<Html> facts = new ArrayList<>();
    add(facts, "ns.kind", objects(term, RDF.type));
    add(facts, "ns.superclass", objects(term, RDFS.subClassOf));
    add(facts, "ns.subclasses", subjects(term, RDFS.subClassOf));
    add(facts, "ns.superproperty", objects(term, RDFS.subPropertyOf));
    add(facts, "ns.domain", objects(term, RDFS.domain, schema("domainIncludes")));
    add(facts, "ns.range", objects(term, RDFS.range, schema("rangeIncludes")));
    add(facts, "ns.concept", objects(term, CONCEPT));
    add(facts, "ns.from", subjects(term, RDFS.domain, schema("domainIncludes")));
    add(facts, "ns.to", subjects(term, RDFS.range, schema("rangeIncludes")));
    facts.add(new Html(placeOfExample(term.getLocalName())));
    return Html.of(
        "article.term",
        Map.of("id", term.getLocalName()),
        Html.of(
            "h3",
            TermNames.both(term, RDFS.label),
            " ",
            Html.link("#" + term.getLocalName(), Html.of("code", "rg:" + term.getLocalName()))),
        Html.of("p", TermNames.both(term, SKOS.definition)),
        Html.of("dl.facts-of-term", facts));
  }

  private void add(List<Html> facts, String key, List<Resource> values) {
    if (!values.isEmpty()) {
      facts.add(fact(key, values.stream().map(names::link).toList()));
    }
  }

  /** One line of what is said of a term. */
  static Html fact(String key, Object... value) {
    return Html.of("div", Html.of("dt", WORDS.say(key)), Html.of("dd", List.of(value)));
  }

  private static List<Resource> objects(Resource term, Property... properties) {
    return Stream.of(properties)
        .flatMap(property -> term.listProperties(property).toList().stream())
        .map(statement -> statement.getObject())
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .sorted(Comparator.comparing(value -> Prefixes.shorten(value.getURI())))
        .toList();
  }

  private List<Resource> subjects(Resource term, Property... properties) {
    return Stream.of(properties)
        .flatMap(property -> terms.listSubjectsWithProperty(property, term).toList().stream())
        .filter(OntologyPage::isOurs)
        .distinct()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private List<Resource> ofType(Resource type) {
    return terms.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(OntologyPage::isOurs)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private static boolean isOurs(Resource term) {
    return term.isURIResource() && term.getURI().startsWith(Rg.NS);
  }

  private static Property schema(String name) {
    return ResourceFactory.createProperty(SchemaDO.NS + name);
  }
}
