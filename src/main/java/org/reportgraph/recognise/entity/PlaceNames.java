package org.reportgraph.recognise.entity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

/**
 * The names of administrative units that a report may use: full names of all units; without the
 * last syllable those of provinces and prefectures, and of the counties of its own prefecture or
 * province; not those that are ordinary words (合作), unless they lie in its own prefecture.
 */
final class PlaceNames {
  private final Divisions divisions = Divisions.load();

  Set<String> of(Optional<Division> area) {
    Set<String> names = new LinkedHashSet<>();
    for (Division division : divisions.all()) {
      String full = division.name();
      if (full.length() > 2 && !NameWords.NO_PLACE.has(full)) {
        names.add(full);
      }
      String brief = divisions.brief(division);
      boolean own = near(division, area);
      if (brief.length() > 1
          && (own || (division.level() != Division.Level.COUNTY && !divisions.isWord(brief)))) {
        names.add(brief);
      }
    }
    return names;
  }

  private boolean near(Division county, Optional<Division> area) {
    return area.isPresent()
        && switch (area.get().level()) {
          case PROVINCE ->
              county.sharesProvince(area.get()) && !divisions.isWord(divisions.brief(county));
          default -> county.code().startsWith(area.get().code().substring(0, 4));
        };
  }
}
