package org.reportgraph.opendata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.map.LinkTriples.Evidence;

/** Judges the items that an endpoint found for a thing. */
final class FoundItems {
  /** A unit's point may be its seat or its centre. */
  private static final double FAR = 50;

  private final URI endpoint;
  private final LocalDate today;
  private final WikidataClasses classes;

  FoundItems(URI endpoint, LocalDate today, WikidataClasses classes) {
    this.endpoint = endpoint;
    this.today = today;
    this.classes = classes;
  }

  /** One item by code is the unit, unless it lies elsewhere and bears another name. */
  List<Link> byCode(Unlinked thing, List<QuerySolution> rows) {
    Map<String, List<QuerySolution>> items = byItem(rows);
    List<Link> links = new ArrayList<>();
    items.forEach(
        (item, of) -> {
          boolean named =
              values(of, "name").stream().anyMatch(name -> isNameOf(name, thing.name()));
          Optional<Double> distance = distance(thing, of);
          boolean far = distance.isPresent() && distance.get() > FAR;
          boolean near = distance.isPresent() && !far;
          String method = "code match" + (named ? ", name match" : "") + (near ? ", distance" : "");
          String score = named && !far ? "0.99" : near ? "0.95" : far ? "0.6" : "0.85";
          boolean sure = items.size() == 1 && !far && (named || near);
          links.add(
              link(
                  thing,
                  item,
                  of,
                  sure ? Relation.SAME_AS : Relation.CLOSE_MATCH,
                  method,
                  score,
                  sure));
        });
    return links;
  }

  /** An item by name is the thing where class and area agree and no other item is as good. */
  List<Link> byName(Unlinked thing, List<QuerySolution> rows) {
    List<Link> links = new ArrayList<>();
    Map<String, List<QuerySolution>> items = byItem(rows);
    long best = items.values().stream().filter(of -> agreements(thing, of).size() == 3).count();
    items.forEach(
        (item, of) -> {
          List<String> agreeing = agreements(thing, of);
          boolean sure = agreeing.size() == 3 && best == 1;
          String score = agreeing.size() == 3 ? "0.95" : agreeing.size() == 2 ? "0.75" : "0.5";
          links.add(
              link(
                  thing,
                  item,
                  of,
                  sure ? Relation.EXACT_MATCH : Relation.CLOSE_MATCH,
                  String.join(", ", agreeing),
                  score,
                  sure));
        });
    links.sort(
        Comparator.comparing((Link link) -> link.evidence().score())
            .reversed()
            .thenComparing(Link::target));
    return links;
  }

  private List<String> agreements(Unlinked thing, List<QuerySolution> rows) {
    List<String> agreeing = new ArrayList<>(List.of("name match"));
    List<String> wanted = classes.of(thing.types());
    if (values(rows, "class").stream()
        .anyMatch(type -> wanted.contains(type.replaceFirst(".*/", "")))) {
      agreeing.add("class match");
    }
    if (values(rows, "place").stream().anyMatch(thing.areas()::contains)) {
      agreeing.add("parent match");
    }
    return agreeing;
  }

  private Link link(
      Unlinked thing,
      String item,
      List<QuerySolution> rows,
      Relation relation,
      String method,
      String score,
      boolean sure) {
    return new Link(
        thing.iri(),
        thing.name(),
        relation,
        item,
        values(rows, "name").stream().findFirst().orElse(""),
        new Evidence(method, new BigDecimal(score), today.toString(), endpoint.toString()),
        distance(thing, rows).map(km -> String.format(Locale.ROOT, "%.1f km apart", km)).orElse(""),
        sure ? Decision.ACCEPT : Decision.OPEN);
  }

  private static boolean isNameOf(String found, String name) {
    return found.equals(name) || Divisions.shortName(found).equals(Divisions.shortName(name));
  }

  private static Optional<Double> distance(Unlinked thing, List<QuerySolution> rows) {
    return thing
        .point()
        .flatMap(
            own ->
                values(rows, "point").stream()
                    .map(Point::ofWkt)
                    .flatMap(Optional::stream)
                    .map(own::distance)
                    .min(Comparator.naturalOrder()));
  }

  private static Map<String, List<QuerySolution>> byItem(List<QuerySolution> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getResource("item").getURI(), TreeMap::new, Collectors.toList()));
  }

  private static List<String> values(List<QuerySolution> rows, String variable) {
    return rows.stream()
        .filter(row -> row.contains(variable))
        .map(row -> row.get(variable))
        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
        .distinct()
        .sorted()
        .toList();
  }
}
