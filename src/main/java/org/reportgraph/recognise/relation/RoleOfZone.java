package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Sentence;

/**
 * A sentence that begins with a zone or district and says what it becomes: 经开区加快构建新型产业体系，打造千亿量级园区.
 */
final class RoleOfZone implements RelationRule {
  private static final String NAME = "role-of-zone";
  private static final double SURE = 0.6;
  private static final Pattern START = SignText.compile("^(?<s>{zone}|{area})");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:^.|，|{adv})(?:加快|全力|着力|努力)?(?:打造|建设|建成|成为)(?<o>[^，。；]{2,70}?(?:区|基地|中心|枢纽|高地|新城|样板|平台|引擎”?|桥头堡”?|城”?|门户|[\\uE000-\\uE010]))(?=[，。；]|$)"
              .replace("{adv}", "(?:加快|全力|着力|努力)"));

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (Sentence sentence : scene.paragraph().sentences()) {
      SignText text = SignText.of(scene, sentence.span());
      Matcher start = START.matcher(text.signs());
      if (!start.find()) {
        continue;
      }
      List<Mention> subjects = text.names(start.start("s"), start.end("s"));
      Matcher role = ROLE.matcher(text.signs());
      while (role.find()) {
        for (Mention subject : subjects) {
          if (subject.type() == EntityClass.DEVELOPMENT_ZONE) {
            found.addAll(
                Roles.of(scene, subject, text.span(role.start("o"), role.end("o")), NAME, SURE));
          }
        }
      }
    }
    return found;
  }
}
