package org.reportgraph.export;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Predicate;

/** Finds where a thing is: its own point, else that of the nearest place that it lies in. */
final class Locator {
  private static final Pattern POINT =
      Pattern.compile("POINT\\s*\\(\\s*(\\S+)\\s+([^\\s)]+)\\s*\\)", Pattern.CASE_INSENSITIVE);

  private final Model data;

  Locator(Model data) {
    this.data = data;
  }

  /**
   * A point on the map.
   *
   * @param longitude degrees east, WGS 84
   * @param latitude degrees north
   * @param of whose point it is
   */
  record Point(BigDecimal longitude, BigDecimal latitude, Resource of) {}

  /** The point of a thing; empty where neither it nor any place around it has one. */
  Optional<Point> find(String iri) {
    Deque<Resource> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(data.createResource(iri));
    while (!open.isEmpty()) {
      Resource next = open.remove();
      Optional<Point> point = own(next);
      if (point.isPresent()) {
        return point;
      }
      if (seen.add(next.getURI())) {
        Facts.resources(next, Rg.of(Predicate.LOCATED_IN)).stream()
            .sorted(Comparator.comparing(Resource::getURI))
            .forEach(open::add);
      }
    }
    return Optional.empty();
  }

  /** The point of a thing's own geometry. */
  static Optional<Point> own(Resource thing) {
    return Facts.resources(thing, Vocab.HAS_GEOMETRY).stream()
        .map(geometry -> POINT.matcher(Facts.text(geometry, Vocab.AS_WKT)))
        .filter(Matcher::find)
        .findFirst()
        .map(
            point ->
                new Point(new BigDecimal(point.group(1)), new BigDecimal(point.group(2)), thing));
  }
}
