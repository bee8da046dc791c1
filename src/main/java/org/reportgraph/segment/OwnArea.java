package org.reportgraph.segment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

/**
 * The area that a text without a head speaks of as its own: 全县, 我县 tell its rank; of the areas of
 * that rank the one that is named most, by itself and by its own districts and counties, while the
 * units above it are named as well.
 */
final class OwnArea {
  private static final Map<Character, Set<Division.Level>> RANKS =
      Map.of(
          '省', Set.of(Division.Level.PROVINCE),
          '市', Set.of(Division.Level.PROVINCE, Division.Level.PREFECTURE, Division.Level.COUNTY),
          '州', Set.of(Division.Level.PREFECTURE),
          '盟', Set.of(Division.Level.PREFECTURE),
          '县', Set.of(Division.Level.COUNTY),
          '旗', Set.of(Division.Level.COUNTY),
          '区', Set.of(Division.Level.PROVINCE, Division.Level.COUNTY));
  private static final int ENOUGH = 3;
  private static final int OF_THAT_RANK = 2;

  private final Divisions divisions = Divisions.load();
  private final String text;

  OwnArea(List<String> lines) {
    text = String.join("\n", lines);
  }

  Optional<Division> division() {
    Optional<Character> rank =
        RANKS.keySet().stream()
            .filter(own -> saidOfItself(own) >= ENOUGH)
            .max(
                Comparator.comparingInt(this::saidOfItself)
                    .thenComparing(Comparator.naturalOrder()));
    return mostNamed(rank.map(Set::of).orElse(RANKS.keySet()));
  }

  private int saidOfItself(char rank) {
    return count("全" + rank) + count("我" + rank);
  }

  private Optional<Division> mostNamed(Set<Character> ranks) {
    Set<Division> named = new HashSet<>();
    for (Division division : divisions.all()) {
      if (text.contains(Divisions.shortName(division.name()))) {
        named.add(division);
      }
    }
    return named.stream()
        .filter(division -> ranks.stream().anyMatch(rank -> mayBe(division, rank)))
        .filter(division -> score(division, ranks, named) >= ENOUGH)
        .max(
            Comparator.comparingInt((Division division) -> score(division, ranks, named))
                .thenComparing(Division::code, Comparator.reverseOrder()));
  }

  private static boolean mayBe(Division division, char rank) {
    boolean province = division.level() == Division.Level.PROVINCE;
    return RANKS.get(rank).contains(division.level())
        && (!province || division.name().indexOf(rank) == division.name().length() - 1);
  }

  private int score(Division division, Set<Character> ranks, Set<Division> named) {
    List<Division> line = divisions.ancestry(division);
    String name = Divisions.shortName(division.name());
    int itself = count(divisions.isWord(name) ? division.name() : name);
    int inside = (int) named.stream().filter(other -> isParent(division, other)).count();
    int score =
        (ranks.stream().anyMatch(rank -> division.name().indexOf(rank) > 0) ? OF_THAT_RANK : 1)
            * (itself + inside);
    boolean homeless =
        line.size() > 1 && line.subList(1, line.size()).stream().noneMatch(named::contains);
    return homeless ? score / 2 : score;
  }

  private static boolean isParent(Division division, Division other) {
    return other.parent().filter(division.code()::equals).isPresent();
  }

  private int count(String name) {
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      count++;
    }
    return count;
  }
}
