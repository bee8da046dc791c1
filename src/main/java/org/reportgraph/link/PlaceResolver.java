package org.reportgraph.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;

/**
 * Finds the national division that a name means in a report: 白云区 is 520113 in a report of Guiyang.
 * Names of several units equally near stay unresolved unless one of them is named together with a
 * unit above it.
 */
final class PlaceResolver {
  private static final Pattern BELOW_COUNTY =
      Pattern.compile(".*(?:镇|乡|街道|街道办|村|社区|办事处|居委会|苏木|嘎查)$");
  private static final int LONGEST_FRONT = 12;

  private final Divisions divisions = Divisions.load();
  private final Set<String> countries = Table.load("countries.tsv").column("name");
  private final Optional<Division> area;

  PlaceResolver(Optional<Division> area) {
    this.area = area;
  }

  /** What a name turned out to be. */
  sealed interface Place permits Unit, Country, Ambiguous, Unknown {}

  /** A unit of the table. */
  record Unit(Division division) implements Place {}

  /** A country. */
  record Country() implements Place {}

  /** Several units equally near. */
  record Ambiguous(List<Division> candidates) implements Place {}

  /** No unit of the table. */
  record Unknown(String reason) implements Place {}

  /**
   * @param name the name
   * @param around names of areas that stand in the same paragraphs
   */
  Place resolve(String name, Set<String> around) {
    if (isCountry(name)) {
      return new Country();
    }
    Optional<Division> unit =
        divisions
            .resolve(name, area)
            .or(() -> below(name))
            .or(() -> besideItsParent(name, around))
            .or(() -> divisions.formerly(name, area));
    if (unit.isPresent()) {
      return new Unit(unit.get());
    }
    List<Division> candidates = divisions.named(name);
    if (!candidates.isEmpty()) {
      return new Ambiguous(candidates);
    }
    return new Unknown(
        BELOW_COUNTY.matcher(name).matches()
            ? "below county level, which the table ends with"
            : "not in the table of today's divisions");
  }

  /** Whether a name is a country; the provinces that some tables of countries hold are none. */
  boolean isCountry(String name) {
    return countries.contains(name)
        && divisions.named(name).stream()
            .noneMatch(unit -> unit.level() == Division.Level.PROVINCE);
  }

  // 保定市徐水区, 北京朝阳区
  private Optional<Division> below(String name) {
    for (int i = 2; i < Math.min(LONGEST_FRONT, name.length() - 1); i++) {
      Optional<Division> front = divisions.resolve(name.substring(0, i), area);
      String rest = name.substring(i);
      Optional<Division> unit =
          front.flatMap(
              above ->
                  divisions
                      .resolve(rest, front)
                      .filter(found -> !found.equals(above))
                      .filter(found -> divisions.ancestry(found).contains(above)));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private Optional<Division> besideItsParent(String name, Set<String> around) {
    Set<Division> above = new HashSet<>();
    around.forEach(other -> divisions.resolve(other, area).ifPresent(above::add));
    List<Division> fitting =
        divisions.named(name).stream()
            .filter(unit -> divisions.ancestry(unit).stream().skip(1).anyMatch(above::contains))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
