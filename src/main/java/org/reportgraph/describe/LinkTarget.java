package org.reportgraph.describe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Data sets of others that things here are linked to. */
public enum LinkTarget {
  WIKIDATA("Wikidata", "http://www.wikidata.org/entity/", "https://www.wikidata.org/"),
  GEONAMES("GeoNames", "https://sws.geonames.org/", "https://www.geonames.org/"),
  OPENSTREETMAP(
      "OpenStreetMap", "https://www.openstreetmap.org/", "https://www.openstreetmap.org/"),
  QUDT("QUDT units", "http://qudt.org/vocab/unit/", "https://qudt.org/");

  private final String label;
  private final String space;
  private final String homepage;

  LinkTarget(String label, String space, String homepage) {
    this.label = label;
    this.space = space;
    this.homepage = homepage;
  }

  public String label() {
    return label;
  }

  /** The name as part of an IRI. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the IRIs of its things start with. */
  public String space() {
    return space;
  }

  public String homepage() {
    return homepage;
  }

  /** The data set that an IRI belongs to. */
  static Optional<LinkTarget> of(String iri) {
    return Arrays.stream(values()).filter(target -> iri.startsWith(target.space)).findFirst();
  }
}
