package org.reportgraph.model;

import java.util.Optional;

/**
 * A unit of the national administrative divisions.
 *
 * @param code six digits after GB/T 2260
 * @param name full name: 观山湖区
 * @param level province, prefecture or county
 * @param parent code of the unit above, none for a province
 * @param point its seat or centre, where a trusted one is known
 * @param wikidata its Wikidata item: Q192271
 * @param geonames its GeoNames number
 */
public record Division(
    String code,
    String name,
    Level level,
    Optional<String> parent,
    Optional<Point> point,
    Optional<String> wikidata,
    Optional<String> geonames) {

  /** The rank of a unit. */
  public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  /**
   * A place on the earth, WGS 84.
   *
   * @param longitude degrees east
   * @param latitude degrees north
   */
  public record Point(String longitude, String latitude) {}

  /** Whether both lie in one province, or one is it; the first two digits of a code tell. */
  public boolean sharesProvince(Division other) {
    return code.substring(0, 2).equals(other.code.substring(0, 2));
  }

  public Division {
    if (!code.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("no GB/T 2260 code: " + code);
    }
  }
}
