package org.reportgraph.opendata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the earth.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
public record Point(double longitude, double latitude) {
  private static final Pattern WKT =
      Pattern.compile("(?i)POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");
  private static final double RADIUS_OF_EARTH = 6371.0088;

  /** The point of a WKT literal; empty for anything else. */
  static Optional<Point> ofWkt(String wkt) {
    Matcher matcher = WKT.matcher(wkt);
    return matcher.find()
        ? Optional.of(
            new Point(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))))
        : Optional.empty();
  }

  /** Kilometres along a great circle (haversine). */
  double distance(Point other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double chord =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * RADIUS_OF_EARTH * Math.asin(Math.sqrt(chord));
  }
}
