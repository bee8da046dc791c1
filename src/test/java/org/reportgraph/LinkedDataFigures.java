package org.reportgraph;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.reportgraph.lexicon.Table;
import org.reportgraph.link.PlaceQuality;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Entity;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Notice;
import org.reportgraph.question.Question;
import org.reportgraph.question.Questions;
import org.reportgraph.search.SearchQuality;

/**
 * Prints the figures of linking, search and space for the shipped report and the judged samples. No
 * test, so that it runs only when it is asked for: {@code mvn -q test -Dtest=LinkedDataFigures}.
 */
class LinkedDataFigures {
  private static final int RUNS = 5;

  @Test
  void print() throws IOException {
    areas();
    places();
    links();
    search();
    times();
  }

  private static void areas() throws IOException {
    List<Notice> notices = new java.util.ArrayList<>();
    List<Entity> areas =
        new Pipeline(notices::add)
            .extract(GuiyangReport.FILE).get(0).entities().stream()
                .filter(entity -> entity.type() == EntityClass.ADMINISTRATIVE_AREA)
                .toList();
    long resolved = areas.stream().filter(area -> area.division().isPresent()).count();
    Set<String> countries = Table.load("countries.tsv").column("name");
    long abroad = areas.stream().filter(area -> countries.contains(area.label())).count();
    say(
        "administrative areas of the Guiyang report: %d of %d resolved, %d are countries",
        resolved, areas.size(), abroad);
    notices.stream()
        .filter(notice -> notice.code().endsWith("-place"))
        .forEach(notice -> say("  %s", notice.message()));
  }

  private static void places() throws IOException {
    PlaceQuality.Quality quality = PlaceQuality.measure();
    say(
        "judged places: %d, precision %.3f, resolved %.3f; wrong %s; open %s",
        quality.judged(), quality.precision(), quality.resolved(), quality.wrong(), quality.open());
  }

  private static void links() {
    say("links:");
    for (QuerySolution row :
        ask(
            "SELECT ?host ?method (COUNT(*) AS ?n) {"
                + " { ?link a rg:Link ; rg:target ?target ; rg:method ?method } UNION"
                + " { ?thing rg:linkSet ?set ; owl:sameAs ?target . ?set rg:method ?method ;"
                + " <http://rdfs.org/ns/void#uriSpace> ?space"
                + " FILTER(STRSTARTS(STR(?target), ?space)) }"
                + " BIND(REPLACE(STR(?target), '^https?://([^/]+)/.*', '$1') AS ?host) }"
                + " GROUP BY ?host ?method ORDER BY ?host ?method")) {
      say("  %s, %s: %s", row.get("host"), row.get("method"), row.getLiteral("n").getInt());
    }
  }

  private static void search() throws IOException {
    say("search of names: %s", SearchQuality.names());
    say("search of texts: %s", SearchQuality.texts());
  }

  private static void times() {
    TreeMap<String, String> queries = new TreeMap<>();
    for (Question question : Questions.load()) {
      if (question.text().contains("spatial:") || question.text().contains("geof:")) {
        queries.put("queries/" + question.name(), question.text());
      }
    }
    new DocumentedQueries("docs/linked-data.md")
        .all().stream()
            .filter(query -> query.matches("(?s).*(spatial:|geof:|text:query).*"))
            .forEach(
                query -> queries.put("docs/linked-data.md " + new TreeSet<>(words(query)), query));
    queries.forEach((name, text) -> time(name, () -> ask(text).size()));
    for (String sought : List.of("贵阳", "gys", "轨道交通")) {
      time(
          "/search?q=" + sought,
          () ->
              new org.reportgraph.search.Search(GuiyangReport.store().dataset())
                  .find(sought, java.util.Set.of(), 10)
                  .size());
    }
  }

  private static List<String> words(String query) {
    return java.util.regex.Pattern.compile("(?:spatial|geof|text):[A-Za-z]+")
        .matcher(query)
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(Collectors.toList());
  }

  // The first run loads what the query needs; the others are what a user waits for.
  private static void time(String name, Supplier<Integer> query) {
    long first = millis(query);
    List<Long> times =
        java.util.stream.IntStream.range(0, RUNS).mapToObj(i -> millis(query)).sorted().toList();
    say(
        "time of %s: first %d ms, then %d ms (median of %d)",
        name, first, times.get(RUNS / 2), RUNS);
  }

  private static long millis(Supplier<Integer> query) {
    long start = System.nanoTime();
    int rows = query.get();
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (rows == 0) {
      throw new IllegalStateException("a query without an answer");
    }
    return millis;
  }

  private static List<QuerySolution> ask(String text) {
    Query query = Vocab.query(text);
    return Txn.calculateRead(
        GuiyangReport.store().dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecutionFactory.create(query, GuiyangReport.store().dataset())) {
            return ResultSetFormatter.toList(execution.execSelect());
          }
        });
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
