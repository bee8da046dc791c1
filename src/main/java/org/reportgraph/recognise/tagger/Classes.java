package org.reportgraph.recognise.tagger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.model.EntityClass;

/** The classes of names by number, as rows of weights hold them. */
final class Classes {
  private static final List<EntityClass> ALL = List.of(EntityClass.values());
  private static final Map<EntityClass, Integer> NUMBERS = numbers();

  private Classes() {}

  static EntityClass of(int number) {
    return ALL.get(number);
  }

  static int number(EntityClass type) {
    return NUMBERS.get(type);
  }

  private static Map<EntityClass, Integer> numbers() {
    Map<EntityClass, Integer> numbers = new EnumMap<>(EntityClass.class);
    for (EntityClass type : ALL) {
      numbers.put(type, numbers.size());
    }
    return numbers;
  }
}
