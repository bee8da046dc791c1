package org.reportgraph.opendata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.shared.JenaException;
import org.reportgraph.map.Vocab;

/**
 * A SPARQL endpoint with data of the shape of Wikidata: divisions by their code (P442), others by
 * label, class (P31, P279) and the areas they lie in (P131).
 */
public final class SparqlSource implements Source {
  private static final int BATCH = 50;
  private static final String PREFIXES =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;
  private static final String BY_CODE =
      """
      SELECT ?key ?item ?name ?point {
        VALUES (?code ?key) { %s }
        ?item wdt:P442 ?code .
        OPTIONAL { ?item rdfs:label ?name FILTER(LANGMATCHES(LANG(?name), "zh")) }
        OPTIONAL { ?item wdt:P625 ?point }
      }""";
  private static final String BY_NAME =
      """
      SELECT ?key ?item ?name ?point ?class ?place {
        VALUES ?key { %s }
        VALUES ?language { "zh" "zh-cn" "zh-hans" }
        BIND(STRLANG(?key, ?language) AS ?name)
        { ?item rdfs:label ?name } UNION { ?item skos:altLabel ?name }
        OPTIONAL { VALUES ?class { %s } ?item wdt:P31/wdt:P279* ?class }
        OPTIONAL { ?item wdt:P625 ?point }
        OPTIONAL { ?item wdt:P131+ ?above . ?above rdfs:label ?place
          FILTER(LANGMATCHES(LANG(?place), "zh")) }
      }""";

  private final URI endpoint;
  private final PoliteClient client;
  private final WikidataClasses classes = new WikidataClasses();
  private final FoundItems found;

  public SparqlSource(URI endpoint, PoliteClient client, LocalDate today) {
    this.endpoint = endpoint;
    this.client = client;
    this.found = new FoundItems(endpoint, today, classes);
  }

  @Override
  public String space() {
    return Vocab.WIKIDATA;
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  @Override
  public List<Link> propose(List<Unlinked> batch) throws IOException {
    List<Link> links = new ArrayList<>();
    List<Unlinked> coded = batch.stream().filter(thing -> thing.code().isPresent()).toList();
    List<Unlinked> named = batch.stream().filter(thing -> thing.code().isEmpty()).toList();
    if (!coded.isEmpty()) {
      Map<String, List<QuerySolution>> rows = ask(BY_CODE.formatted(codes(coded)));
      coded.forEach(
          thing -> links.addAll(found.byCode(thing, of(rows, thing.code().orElseThrow()))));
    }
    if (!named.isEmpty()) {
      Map<String, List<QuerySolution>> rows = ask(BY_NAME.formatted(names(named), items(named)));
      named.forEach(thing -> links.addAll(found.byName(thing, of(rows, thing.name()))));
    }
    return links;
  }

  private static List<QuerySolution> of(Map<String, List<QuerySolution>> rows, String key) {
    return rows.getOrDefault(key, List.of());
  }

  private Map<String, List<QuerySolution>> ask(String query) throws IOException {
    String form = "query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    return client.ask(endpoint, form, "application/sparql-results+json", SparqlSource::rows);
  }

  private static Map<String, List<QuerySolution>> rows(String body) throws IOException {
    Answers.object(body);
    try {
      return ResultSetFormatter.toList(
              ResultSetFactory.fromJSON(
                  new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
          .stream()
          .collect(Collectors.groupingBy(row -> row.getLiteral("key").getString()));
    } catch (JenaException e) {
      throw new IOException("no SPARQL results: " + e.getMessage(), e);
    }
  }

  private static String codes(List<Unlinked> things) {
    return things.stream()
        .map(thing -> thing.code().orElseThrow())
        .flatMap(
            code ->
                WikidataCode.forms(code).stream()
                    .map(form -> "(%s %s)".formatted(quoted(form), quoted(code))))
        .collect(Collectors.joining(" "));
  }

  private static String names(List<Unlinked> things) {
    return things.stream()
        .map(thing -> quoted(thing.name()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String items(List<Unlinked> things) {
    return things.stream()
        .flatMap(thing -> classes.of(thing.types()).stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(item -> "wd:" + item)
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
