package org.reportgraph.recognise.milestone;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Phase;

/**
 * One row of {@code seeds/verbs.tsv}.
 *
 * @param words the verb phrase
 * @param phases what it says of its things
 * @param before whether it can stand in front of its things: 建成X
 * @param after whether it can stand behind its things: X通车
 * @param kind whether it yields to other verbs
 * @param classes the classes of things it is about, empty for things in general
 */
record Verb(
    String words,
    List<Phase> phases,
    boolean before,
    boolean after,
    Kind kind,
    Set<EntityClass> classes) {
  private static final Set<EntityClass> NOT_IN_GENERAL =
      EnumSet.of(EntityClass.ADMINISTRATIVE_AREA, EntityClass.PERSON, EntityClass.EVENT);

  // A river or a region is neither begun nor opened.
  private static final Set<EntityClass> LAND =
      EnumSet.of(EntityClass.REGION, EntityClass.NATURAL_FEATURE);
  private static final Set<Phase> LASTING =
      EnumSet.of(Phase.ONGOING, Phase.UPGRADED, Phase.PLANNED);

  /** How a verb gets on with another one of the same thing. */
  enum Kind {
    /** Says its phase. */
    PLAIN,
    /** Carries another verb forward (推进X落地), says its phase where there is none. */
    PUSH,
    /** Adds nothing to a verb in front (启动X建设), says its phase where there is none. */
    LIGHT
  }

  Verb {
    phases = List.copyOf(phases);
    classes = Set.copyOf(classes);
  }

  boolean yields() {
    return kind != Kind.PLAIN;
  }

  /** Whether the row is about things of that class. */
  boolean about(EntityClass type) {
    return classes.isEmpty() ? isGeneral(type) : classes.contains(type);
  }

  private boolean isGeneral(EntityClass type) {
    if (type == EntityClass.DESIGNATION) {
      return isWorkGoingOn();
    }
    return !NOT_IN_GENERAL.contains(type) && (!LAND.contains(type) || LASTING.containsAll(phases));
  }

  // 加快文化强省建设, 示范区建设扎实推进: a title is neither begun nor opened, but worked on
  private boolean isWorkGoingOn() {
    return phases.equals(List.of(Phase.ONGOING)) && (!before || kind == Kind.PUSH);
  }
}
