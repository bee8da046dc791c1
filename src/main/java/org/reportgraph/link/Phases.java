package org.reportgraph.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportgraph.model.Entity;

/** Phases and sections of a work, which stay things of their own but parts of the whole: 1号线一期. */
final class Phases {
  private static final String RULE = "phase-of-whole";
  private static final Pattern PHASE =
      Pattern.compile("[（(]?[一二三四五六七八九十0-9]+期[）)]?(?:工程|项目)?(?:[东南西北中]段)?$|[（(]?[东南西北中]段[）)]?$");

  private Phases() {}

  /** The entities, those that are phases of another one with their whole. */
  static List<Entity> withWholes(List<Entity> entities) {
    Map<List<Object>, Entity> byName =
        entities.stream()
            .flatMap(entity -> names(entity).map(name -> Map.entry(key(entity, name), entity)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    Function<Entity, Optional<Entity>> whole =
        part ->
            names(part)
                .map(Phases::withoutPhase)
                .flatMap(Optional::stream)
                .map(name -> byName.get(key(part, name)))
                .filter(found -> found != null && !found.equals(part))
                .findFirst();
    return entities.stream()
        .map(entity -> whole.apply(entity).map(found -> part(entity, found)).orElse(entity))
        .toList();
  }

  private static Entity part(Entity entity, Entity whole) {
    return new Entity(
        entity.label(),
        entity.type(),
        entity.alternatives(),
        entity.division(),
        entity.mentions(),
        entity.merges(),
        Optional.of(
            new Entity.Whole(whole.mentions().get(0), RULE, entity.mentions().get(0).evidence())));
  }

  private static Optional<String> withoutPhase(String name) {
    Matcher phase = PHASE.matcher(name);
    return phase.find() && phase.start() >= 2
        ? Optional.of(name.substring(0, phase.start()))
        : Optional.empty();
  }

  private static java.util.stream.Stream<String> names(Entity entity) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(entity.label()), entity.alternatives().stream())
        .distinct();
  }

  // Lines and works: 1号线一期 may be called a project where 1号线 is called infrastructure.
  private static List<Object> key(Entity entity, String name) {
    String bare = NameKeys.spelling(name).replaceFirst("^.*(?:轨道交通|地铁)(?=.{1,3}号线)", "");
    return List.of(
        switch (entity.type()) {
          case PROJECT, INFRASTRUCTURE -> "work";
          default -> entity.type().label();
        },
        bare);
  }
}
