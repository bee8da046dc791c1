package org.reportgraph.recognise.entity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

/**
 * The names of administrative units that a report may use: full names of all units; without the
 * last syllable those of provinces and prefectures, and of the counties of its own prefecture or
 * province.
 */
final class PlaceNames {
  /** Names of units that as often are no names. */
  private static final Set<String> GENERAL = Set.of("市辖区", "老城区", "新城区", "城中区", "郊区", "矿区");

  private final Divisions divisions = Divisions.load();

  Set<String> of(Optional<Division> area) {
    Set<String> names = new LinkedHashSet<>();
    for (Division division : divisions.all()) {
      String full = division.name();
      if (full.length() > 2 && !GENERAL.contains(full)) {
        names.add(full);
      }
      String brief = Divisions.shortName(full);
      if (brief.length() > 1
          && (division.level() != Division.Level.COUNTY || near(division, area))) {
        names.add(brief);
      }
    }
    return names;
  }

  private static boolean near(Division county, Optional<Division> area) {
    return area.isPresent()
        && switch (area.get().level()) {
          case PROVINCE -> county.code().startsWith(area.get().code().substring(0, 2));
          default -> county.code().startsWith(area.get().code().substring(0, 4));
        };
  }
}
