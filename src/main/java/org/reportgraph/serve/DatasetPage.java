package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.reportgraph.describe.Prefixes;

/** The description of the data set as a page: what is in it, where to get it, who may use it. */
final class DatasetPage {
  private static final Words WORDS = Words.load();
  private static final TermNames TERMS = new TermNames();

  private final Resource dataset;

  private DatasetPage(Resource dataset) {
    this.dataset = dataset;
  }

  /** The page for a description. */
  static String of(HttpServletRequest request, Model model, String about) {
    DatasetPage page = new DatasetPage(model.createResource(about));
    return ServedPage.of(
        request,
        new ServedPage.Title(WORDS.chinese("dataset.title"), WORDS.english("dataset.title")),
        Html.of(
            "section.page.document",
            page.head(),
            page.numbers(),
            page.graphs(),
            Html.of("div.two", page.classes(), page.properties()),
            page.links(),
            page.files(),
            page.access(),
            page.rights(),
            page.samples()));
  }

  private Html head() {
    return Html.of(
        "div.head",
        Html.of("h1", TermNames.both(dataset, DCTerms.title)),
        Html.of("p.lead", TermNames.both(dataset, DCTerms.description)),
        forms("/dataset"));
  }

  /** Links to the machine-readable forms of a document. */
  static Html forms(String path) {
    return Html.of(
        "p.downloads",
        WORDS.say("forms"),
        " ",
        Arrays.stream(Syntax.values())
            .filter(syntax -> syntax != Syntax.HTML)
            .map(syntax -> Html.link(path + syntax.suffix(), syntax.suffix().substring(1)))
            .toList());
  }

  private Html numbers() {
    return Html.of(
        "ul.plain.numbers",
        Stream.of(
                Map.entry("dataset.triples", VOID.triples),
                Map.entry("dataset.subjects", VOID.distinctSubjects),
                Map.entry("dataset.classes", VOID.classes),
                Map.entry("dataset.properties", VOID.properties))
            .map(
                number ->
                    Html.of(
                        "li",
                        Html.of("strong", count(dataset, number.getValue())),
                        " ",
                        WORDS.say(number.getKey())))
            .toList());
  }

  private Html graphs() {
    List<Resource> graphs =
        parts(VOID.subset).filter(part -> !part.hasProperty(RDF.type, VOID.Linkset)).toList();
    return table(
        "dataset.graphs",
        List.of("dataset.name", "dataset.triples", "dataset.download"),
        graphs.stream()
            .map(
                graph ->
                    row(
                        List.of(
                            TermNames.both(graph, DCTerms.title),
                            Html.of("div.small.muted", graph.getURI())),
                        count(graph, VOID.triples),
                        Html.link(
                            path(graph.getPropertyResourceValue(VOID.dataDump)),
                            WORDS.say("dataset.graph"))))
            .toList());
  }

  private Html classes() {
    return counted("dataset.classes", VOID.classPartition, VOID._class, VOID.entities);
  }

  private Html properties() {
    return counted("dataset.properties", VOID.propertyPartition, VOID.property, VOID.triples);
  }

  private Html counted(String title, Property partition, Property term, Property number) {
    return table(
        title,
        List.of("dataset.name", "dataset.count"),
        parts(partition)
            .sorted(Comparator.comparing((Resource part) -> -part.getProperty(number).getLong()))
            .map(part -> row(TERMS.link(part.getPropertyResourceValue(term)), count(part, number)))
            .toList());
  }

  private Html links() {
    return table(
        "dataset.links",
        List.of("dataset.target", "dataset.property", "dataset.count"),
        parts(VOID.subset)
            .filter(part -> part.hasProperty(RDF.type, VOID.Linkset))
            .map(
                part -> {
                  Resource target = part.getPropertyResourceValue(VOID.objectsTarget);
                  return row(
                      target.getProperty(DCTerms.title).getString(),
                      Prefixes.shorten(part.getPropertyResourceValue(VOID.linkPredicate).getURI()),
                      count(part, VOID.triples));
                })
            .toList());
  }

  private Html files() {
    return Html.of(
        "section",
        Html.of("h2", WORDS.say("dataset.files")),
        Html.of(
            "p.downloads",
            parts(DCAT.distribution)
                .map(
                    file ->
                        Html.link(
                            path(file.getPropertyResourceValue(DCAT.downloadURL)),
                            file.getProperty(DCTerms.title).getString()))
                .toList()));
  }

  private Html access() {
    String endpoint = dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI();
    return Html.of(
        "section",
        Html.of("h2", WORDS.say("dataset.access")),
        Html.of(
            "pre",
            "curl --data-urlencode 'query=PREFIX rg: <https://w3id.org/reportgraph/ns#> "
                + "SELECT * { ?park a rg:Park }' "
                + endpoint),
        Html.of(
            "p.downloads",
            Html.link("/sparql", "SPARQL"),
            Html.link("/.well-known/sparql-examples.ttl", WORDS.say("dataset.examples")),
            Html.link("/ns", WORDS.say("dataset.ontology")),
            Html.link("/.well-known/void.ttl", "VoID")));
  }

  private Html rights() {
    return Html.of(
        "section",
        Html.of("h2", WORDS.say("dataset.rights")),
        Html.of("p", TermNames.both(dataset, DCTerms.rights)),
        parts(VOID.subset)
            .filter(part -> part.hasProperty(DCTerms.description))
            .map(
                part ->
                    Html.of(
                        "p",
                        Html.of("strong", TermNames.both(part, DCTerms.title)),
                        " ",
                        TermNames.both(part, DCTerms.description)))
            .toList(),
        Html.of(
            "p.muted",
            WORDS.say("dataset.modified"),
            " ",
            dataset.getProperty(DCTerms.modified).getString()));
  }

  private Html samples() {
    return Html.of(
        "section",
        Html.of("h2", WORDS.say("dataset.samples")),
        Html.of(
            "ul.plain.samples",
            parts(VOID.exampleResource)
                .map(
                    thing -> {
                      String path = thing.getURI().substring(thing.getURI().indexOf("/id/"));
                      return Html.of(
                          "li", Html.link(path, URLDecoder.decode(path, StandardCharsets.UTF_8)));
                    })
                .toList()));
  }

  private Stream<Resource> parts(Property property) {
    return dataset.listProperties(property).toList().stream()
        .map(statement -> statement.getResource())
        .sorted(Comparator.comparing(Resource::getURI));
  }

  private static String path(Resource page) {
    return page.getURI().replaceFirst("^https?://[^/]+", "");
  }

  private static List<Html> count(Resource part, Property number) {
    return List.of(
        Html.of(
            "span.count", String.format(Locale.ROOT, "%,d", part.getProperty(number).getLong())));
  }

  private static Html table(String title, List<String> columns, List<Html> rows) {
    return Html.of(
        "section",
        Html.of("h2", WORDS.say(title)),
        Html.of(
            "div.scroll",
            Map.of("tabindex", "0"),
            Html.of(
                "table.grid",
                Html.of(
                    "thead",
                    Html.of(
                        "tr",
                        columns.stream()
                            .map(column -> Html.of("th", Map.of("scope", "col"), WORDS.say(column)))
                            .toList())),
                Html.of("tbody", rows))));
  }

  private static Html row(Object... cells) {
    return Html.of("tr", Arrays.stream(cells).map(cell -> Html.of("td", cell)).toList());
  }
}
