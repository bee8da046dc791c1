package org.reportgraph.recognise.relation;

import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.EntityClass;

/**
 * What a place is that is named inside another name, by the division table and its last character.
 */
final class PlaceClass {
  private static final Pattern UNIT = Pattern.compile("(?:[省市县旗盟州乡镇村]|(?<![片园社景港])区|街道)$");
  private static final Pattern WORKS = Pattern.compile("(?:大道|大街|广场|水库|水源地)$");
  private static final Pattern WATER = Pattern.compile("[河江湖]$");

  private PlaceClass() {}

  /** The class of a place that is no country; one that is no unit of the country is an area. */
  static EntityClass of(String place) {
    if (Divisions.load().isName(place) || UNIT.matcher(place).find()) {
      return EntityClass.ADMINISTRATIVE_AREA;
    }
    if (WORKS.matcher(place).find()) {
      return EntityClass.INFRASTRUCTURE;
    }
    return WATER.matcher(place).find() ? EntityClass.NATURAL_FEATURE : EntityClass.REGION;
  }
}
