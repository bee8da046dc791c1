package org.reportgraph.recognise.relation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;

/**
 * What a place is that is named inside another name, by the division table and its last character.
 */
final class PlaceClass {
  private static final Pattern UNIT = Pattern.compile("(?:[省市县旗盟州乡镇村]|(?<![片园社景港])区|街道)$");
  private static final Pattern WORKS = Pattern.compile("(?:大道|大街|广场|水库|水源地)$");
  private static final Pattern WATER = Pattern.compile("[河江湖]$");

  private PlaceClass() {}

  /**
   * The class of a place that is no country; one that is no unit of the country is an area, and so
   * is one that bears, without its rank, the name of a county of another province: 金阳 in Guiyang.
   */
  static EntityClass of(String place, Optional<Division> own) {
    if (isUnit(place, own) || UNIT.matcher(place).find()) {
      return EntityClass.ADMINISTRATIVE_AREA;
    }
    if (WORKS.matcher(place).find()) {
      return EntityClass.INFRASTRUCTURE;
    }
    return WATER.matcher(place).find() ? EntityClass.NATURAL_FEATURE : EntityClass.REGION;
  }

  private static boolean isUnit(String place, Optional<Division> own) {
    Optional<Division> meant = Divisions.load().resolve(place, own);
    return meant.isEmpty()
        ? Divisions.load().isName(place)
        : meant.get().level() != Division.Level.COUNTY
            || meant.get().name().equals(place)
            || own.filter(meant.get()::sharesProvince).isPresent();
  }
}
