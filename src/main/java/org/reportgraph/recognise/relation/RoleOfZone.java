package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Relation;

/**
 * A clause that begins with a zone, and the clauses behind it that say what it becomes:
 * 经开区加快构建新型产业体系，打造千亿量级园区.
 */
final class RoleOfZone implements RelationRule {
  private static final String NAME = "role-of-zone";
  private static final double SURE = 0.6;
  private static final Pattern START = SignText.compile("(?:^|，)(?<s>{zone})(?=[^、，])");
  private static final Pattern ROLE =
      SignText.compile(
          "(?:^.|，|{adv})(?:打造|建设|建成|成为)(?<o>[^，。；]{0,70}?(?:区|基地|枢纽|高地|新城|样板|新?引擎”?|桥头堡”?|城”?|门户|{title}”?))(?=[，。；]|$)");

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (SignText text : scene.sentences()) {
      Matcher start = START.matcher(text.signs());
      if (!start.find()) {
        continue;
      }
      List<Mention> subjects = text.names(start.start("s"), start.end("s"));
      Matcher role = ROLE.matcher(text.signs()).region(start.end(), text.signs().length());
      while (role.find()) {
        for (Mention subject : subjects) {
          found.addAll(
              Roles.of(scene, subject, text.span(role.start("o"), role.end("o")), NAME, SURE));
        }
      }
    }
    return found;
  }
}
