package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;

/**
 * Two names side by side, the second a part of the first, or a phase of a work that is named too:
 * 晨阳水漆产业园项目真石漆车间, 1号线一期 beside 1号线. Beside a zone the second lies in the first.
 */
final class PhaseOfWork implements RelationRule {
  private static final String NAME = "part-beside-whole";
  private static final double SURE = 0.7;
  private static final Pattern PHASE =
      Pattern.compile("(?:[一二三四五六]期|[东西南北]段|延伸线|[东西南北]延线?)(?:工程|项目)?$");
  private static final Set<EntityClass> WORKS =
      EnumSet.of(EntityClass.PROJECT, EntityClass.INFRASTRUCTURE, EntityClass.DIGITAL_PLATFORM);
  private static final Set<EntityClass> GROUNDS =
      EnumSet.of(EntityClass.DEVELOPMENT_ZONE, EntityClass.REGION, EntityClass.ADMINISTRATIVE_AREA);

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    List<Mention> mentions = scene.mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention whole = mentions.get(i);
      Mention part = mentions.get(i + 1);
      if (whole.span().end() != part.span().begin()) {
        continue;
      }
      if (whole.type() == EntityClass.PROJECT && WORKS.contains(part.type())) {
        found.add(scene.tie(part, Predicate.PART_OF, whole, NAME, SURE));
      } else if (GROUNDS.contains(whole.type()) && isSite(part.type())) {
        found.add(scene.tie(part, Predicate.LOCATED_IN, whole, NAME, SURE));
      }
    }
    mentions.forEach(part -> addWhole(found, scene, part));
    return found;
  }

  private static boolean isSite(EntityClass type) {
    return WORKS.contains(type)
        || type == EntityClass.SCENIC_AREA
        || type == EntityClass.PARK
        || type == EntityClass.ADMINISTRATIVE_AREA
        || type == EntityClass.DEVELOPMENT_ZONE;
  }

  private static void addWhole(List<Relation> found, Scene scene, Mention part) {
    String base = PHASE.matcher(part.surface()).replaceFirst("");
    if (base.length() == part.surface().length() || base.length() < 2) {
      return;
    }
    scene.mentions().stream()
        .filter(whole -> whole.surface().equals(base))
        .findFirst()
        .ifPresent(whole -> found.add(scene.tie(part, Predicate.PART_OF, whole, NAME, SURE)));
  }
}
