package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Span;

/**
 * Organizations that settle without a word where: in the zone that the sentence named before
 * (完善甲金融城配套，…乙银行入驻办公), or else in the report's own area (甲公司等知名企业相继落户).
 */
final class Settling implements RelationRule {
  private static final String NAME = "settling";
  private static final double SURE = 0.6;
  private static final Pattern SETTLES =
      SignText.compile(
          "(?<s>{org})(?:等[^，。；]{0,14})?{adv}*(?<v>落户|入驻|进驻)(?:办公|经营|营业|运营|我[市县区省]|本[市县区])?(?=[，。；]|$)");

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (SignText text : scene.sentences()) {
      Matcher settles = SETTLES.matcher(text.signs());
      while (settles.find()) {
        Span before =
            new Span(
                text.sentence().span().begin(), text.span(settles.start(), settles.end()).begin());
        Optional<Mention> place =
            settles.group("v").equals("落户") || settles.group().matches(".*(?:我|本).")
                ? scene.ownArea()
                : lastZone(scene, before);
        for (Mention company : text.names(settles.start("s"), settles.end("s"))) {
          place.ifPresent(
              where -> found.add(scene.tie(company, Predicate.INVOLVES, where, NAME, SURE)));
        }
      }
    }
    return found;
  }

  private static Optional<Mention> lastZone(Scene scene, Span before) {
    return scene.within(before).stream()
        .filter(mention -> mention.type() == EntityClass.DEVELOPMENT_ZONE)
        .reduce((first, last) -> last);
  }
}
