package org.reportgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.Entity;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Notice;
import org.reportgraph.model.ReadReport;

/**
 * Brings the mentions of one thing in a report together to one entity, each step with its reason:
 * by spelling, own area, short forms and kind words ({@link NameKeys}), by declaration ({@link
 * DeclaredAliases}), by abbreviation ({@link Abbreviations}); administrative areas by the unit of
 * the national table that they are ({@link AreaNames}). What a person decided goes first ({@link
 * LinkOverrides}).
 */
public final class EntityLinker {
  private final ShortForms forms = new ShortForms(Table.load("short-forms.tsv"));
  private final Table overrides;

  public EntityLinker() {
    this(Table.load("link-overrides.tsv"));
  }

  /**
   * @param overrides decisions of a person, in the form of {@code seeds/link-overrides.tsv}
   */
  EntityLinker(Table overrides) {
    this.overrides = overrides;
  }

  /** Links a report; says which names of areas it could not resolve. */
  public LinkedReport link(ReadReport read, Consumer<Notice> notices) {
    Optional<Division> area = read.report().area();
    LinkOverrides decided = new LinkOverrides(overrides, area);
    Clusters clusters = new Clusters(names(read), decided);
    decided.apply(clusters);
    AreaNames areas = AreaNames.of(read.report(), clusters.names());
    areas.apply(clusters);
    new NameKeys(forms, area).apply(clusters);
    new DeclaredAliases(read.report()).apply(clusters);
    Abbreviations.apply(clusters);
    areas.tell(notices);
    List<Entity> entities =
        clusters.all().stream().map(cluster -> entity(cluster, clusters, areas)).toList();
    return new LinkedReport(read.report(), read.findings(), Phases.withWholes(entities));
  }

  private static List<Name> names(ReadReport read) {
    Map<List<Object>, List<Mention>> groups = new LinkedHashMap<>();
    for (Findings findings : read.findings()) {
      for (Mention mention : findings.named()) {
        groups
            .computeIfAbsent(List.of(mention.surface(), mention.type()), key -> new ArrayList<>())
            .add(mention);
      }
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Name(
                    (String) group.getKey().get(0),
                    (EntityClass) group.getKey().get(1),
                    group.getValue()))
        .toList();
  }

  private static Entity entity(List<Name> cluster, Clusters clusters, AreaNames areas) {
    String label =
        cluster.stream()
            .map(Name::surface)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    return new Entity(
        label,
        cluster.get(0).type(),
        cluster.stream().map(Name::surface).filter(name -> !name.equals(label)).sorted().toList(),
        cluster.stream().flatMap(name -> areas.division(name).stream()).findFirst(),
        cluster.stream()
            .flatMap(name -> name.mentions().stream())
            .sorted(
                Comparator.comparingInt((Mention m) -> m.evidence().paragraph())
                    .thenComparing(Mention::span))
            .toList(),
        clusters.reasons(cluster),
        Optional.empty());
  }
}
