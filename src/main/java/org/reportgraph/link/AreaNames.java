package org.reportgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Notice;
import org.reportgraph.model.Report;

/** The names of administrative areas in a report and what each turned out to be. */
final class AreaNames {
  private final Report report;
  private final Map<Name, PlaceResolver.Place> places = new LinkedHashMap<>();

  private AreaNames(Report report) {
    this.report = report;
  }

  static AreaNames of(Report report, List<Name> names) {
    AreaNames areas = new AreaNames(report);
    PlaceResolver resolver = new PlaceResolver(report.area());
    Map<Integer, Set<String>> byParagraph = new HashMap<>();
    List<Name> named =
        names.stream().filter(name -> name.type() == EntityClass.ADMINISTRATIVE_AREA).toList();
    named.forEach(
        name ->
            name.mentions()
                .forEach(
                    mention ->
                        byParagraph
                            .computeIfAbsent(paragraph(mention), key -> new HashSet<>())
                            .add(name.surface())));
    for (Name name : named) {
      Set<String> around = new HashSet<>();
      name.mentions().forEach(mention -> around.addAll(byParagraph.get(paragraph(mention))));
      boolean foreign =
          named.stream()
              .filter(other -> resolver.isCountry(other.surface()))
              .anyMatch(country -> standsBehind(name, country));
      areas.places.put(
          name,
          foreign ? new PlaceResolver.Unknown("abroad") : resolver.resolve(name.surface(), around));
    }
    return areas;
  }

  /** The unit that a name stands for, if it is one. */
  Optional<Division> division(Name name) {
    return places.get(name) instanceof PlaceResolver.Unit unit
        ? Optional.of(unit.division())
        : Optional.empty();
  }

  /** Brings the names of one unit together: 贵阳, 贵阳市. */
  void apply(Clusters clusters) {
    Map<Division, Name> first = new HashMap<>();
    for (Name name : places.keySet()) {
      division(name)
          .map(unit -> first.putIfAbsent(unit, name))
          .ifPresent(other -> clusters.merge(name, other, "same-division"));
    }
  }

  /** One notice for each ambiguous name, one for each reason with all names that it keeps out. */
  void tell(Consumer<Notice> notices) {
    Map<String, List<String>> unknown = new TreeMap<>();
    places.forEach(
        (name, place) -> {
          if (place instanceof PlaceResolver.Ambiguous ambiguous) {
            notices.accept(ambiguous(name, ambiguous.candidates()));
          } else if (place instanceof PlaceResolver.Unknown none) {
            unknown.computeIfAbsent(none.reason(), key -> new ArrayList<>()).add(name.surface());
          }
        });
    unknown.forEach(
        (reason, names) ->
            notices.accept(
                Notice.info(
                    "unresolved-place",
                    report.source().name(),
                    String.join("、", names) + ": " + reason)));
  }

  // 俄罗斯白山市: not the city of Jilin
  private static boolean standsBehind(Name name, Name country) {
    return name.mentions().stream()
        .allMatch(
            mention ->
                country.mentions().stream()
                    .anyMatch(
                        other ->
                            paragraph(other) == paragraph(mention)
                                && other.span().end() == mention.span().begin()));
  }

  private Notice ambiguous(Name name, List<Division> candidates) {
    return Notice.warning(
        "ambiguous-place",
        report.source().name() + ":" + paragraph(name.first()),
        "%s may be %s; left unresolved"
            .formatted(
                name.surface(),
                candidates.stream()
                    .map(unit -> unit.name() + " " + unit.code())
                    .collect(Collectors.joining(", "))));
  }

  private static int paragraph(Mention mention) {
    return mention.evidence().paragraph();
  }
}
