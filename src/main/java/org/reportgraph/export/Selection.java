package org.reportgraph.export;

import java.util.List;
import java.util.Optional;

/**
 * Which part of the store is exported; what is empty selects all.
 *
 * @param classes local names of classes, a subclass counts: {@code Park}, {@code Infrastructure}
 * @param places names, division codes or IRIs: the place, what lies in it, and what is said of them
 * @param things IRIs: the things, and what is one edge away from them
 * @param reports IRI, IRI of the graph, its end ({@code 520100/2017}) or a part of the title
 * @param years years of reports
 * @param query SPARQL CONSTRUCT: its resources are the nodes, its triples the edges; anything else
 *     is an {@link IllegalArgumentException}
 */
public record Selection(
    List<String> classes,
    List<String> places,
    List<String> things,
    List<String> reports,
    List<Integer> years,
    Optional<String> query) {
  public static final Selection ALL =
      new Selection(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  public Selection {
    classes = List.copyOf(classes);
    places = List.copyOf(places);
    things = List.copyOf(things);
    reports = List.copyOf(reports);
    years = List.copyOf(years);
    if (query.isPresent() && !(classes.isEmpty() && places.isEmpty() && things.isEmpty())) {
      throw new IllegalArgumentException(
          "a query selects by itself; leave out classes, places and things, or put them into the query");
    }
    query.ifPresent(Construct::parse);
  }

  /** Whether the reports are all those of the store. */
  boolean allReports() {
    return reports.isEmpty() && years.isEmpty();
  }

  /** Whether whole reports are exported. */
  boolean wholeReports() {
    return classes.isEmpty() && places.isEmpty() && things.isEmpty() && query.isEmpty();
  }
}
