package org.reportgraph.opendata;

import java.util.List;
import java.util.Optional;

/**
 * A thing that has no link into a data set.
 *
 * @param iri its IRI
 * @param name its Chinese name
 * @param types local names of its classes, the most specific first
 * @param code its code, if it is a division
 * @param areas names of the areas it lies in, the nearest first, each also in short
 * @param point degrees of longitude and latitude
 */
public record Unlinked(
    String iri,
    String name,
    List<String> types,
    Optional<String> code,
    List<String> areas,
    Optional<Point> point) {
  public Unlinked {
    types = List.copyOf(types);
    areas = List.copyOf(areas);
  }
}
