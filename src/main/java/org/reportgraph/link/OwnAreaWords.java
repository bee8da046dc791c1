package org.reportgraph.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;

/**
 * The ways in which a report's names begin with its own area or an area above it: 贵阳市, 贵阳 and 市 are
 * one in a report of Guiyang, 贵州省, 贵州 and 省 another. A bank of the city is not the bank: only names
 * of public bodies may do without the area.
 */
final class OwnAreaWords {
  private static final char OWN = '\uE000';
  private static final Set<EntityClass> BY_RANK =
      EnumSet.of(
          EntityClass.ORGANIZATION,
          EntityClass.DOCUMENT,
          EntityClass.EVENT,
          EntityClass.INFRASTRUCTURE,
          EntityClass.DIGITAL_PLATFORM);
  private static final Set<EntityClass> KEPT =
      EnumSet.of(EntityClass.ADMINISTRATIVE_AREA, EntityClass.DESIGNATION, EntityClass.PERSON);
  private static final Pattern PUBLIC_BODY =
      Pattern.compile(".*(?:政府|委员会|委|局|厅|办|办公室|院|人大|常委会|政协|大学|学院|中心|联合会|协会|总工会|工商联)$");

  private final List<Words> areas = new ArrayList<>();

  private record Words(char mark, Pattern byName, Pattern byRank) {}

  OwnAreaWords(Optional<Division> area) {
    Divisions divisions = Divisions.load();
    List<Division> line = area.map(divisions::ancestry).orElse(List.of());
    String above = "";
    for (int i = line.size() - 1; i >= 0; i--) {
      String names = names(line.get(i));
      String rank = line.get(i).name().substring(line.get(i).name().length() - 1);
      areas.add(
          0,
          new Words(
              (char) (OWN + i),
              Pattern.compile("^" + above + "(?:" + names + ")"),
              Pattern.compile("^" + rank + "(?=.)")));
      above = above + "(?:" + names + ")?";
    }
  }

  /** The name with a mark for the area in front of it. */
  String marked(String name, EntityClass type) {
    if (type == EntityClass.ADMINISTRATIVE_AREA) {
      return name;
    }
    for (Words area : areas) {
      Matcher front = area.byName().matcher(name);
      if (front.find()) {
        return area.mark() + name.substring(front.end());
      }
      Matcher rank = area.byRank().matcher(name);
      if (BY_RANK.contains(type) && rank.find()) {
        return area.mark() + name.substring(rank.end());
      }
    }
    return name;
  }

  /** The marked name without the mark of the report's own area. */
  String withoutOwn(String name, EntityClass type) {
    boolean body = type != EntityClass.ORGANIZATION || PUBLIC_BODY.matcher(name).matches();
    return name.indexOf(OWN) == 0 && body && !KEPT.contains(type) ? name.substring(1) : name;
  }

  // 贵阳市委 is the committee of 贵阳市, not of 贵阳: the full name first.
  private static String names(Division division) {
    String full = Pattern.quote(division.name());
    String brief = Pattern.quote(Divisions.shortName(division.name()));
    return full + "(?=.)|" + brief + "(?=.{2})";
  }
}
