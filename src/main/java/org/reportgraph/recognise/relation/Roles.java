package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Span;

/** The functions that a phrase lists: 阳明心学圣地、特色农业基地 are two. */
final class Roles {
  private static final Pattern FRONT =
      Pattern.compile("^(?:全省|全市|全国(?!性)|全区|全县|我市|我省)?(?:以.{1,20}?为.{1,6}?的)?(?:重要的?|全省|全市)?");
  private static final Pattern BACK = Pattern.compile("(?:建设|关系|等)$");

  private Roles() {}

  /** A relation for each function named in the words. */
  static List<Relation> of(Scene scene, Mention subject, Span words, String rule, double sure) {
    List<Relation> roles = new ArrayList<>();
    for (String part : parts(words.of(scene.paragraph().text()))) {
      String role = BACK.matcher(FRONT.matcher(part).replaceFirst("")).replaceFirst("");
      if (role.length() >= 2) {
        roles.add(
            new Relation(
                subject,
                Predicate.HAS_ROLE,
                new Relation.Phrase(role),
                scene.evidence(
                    new Span(Math.min(subject.span().begin(), words.begin()), words.end()),
                    rule,
                    sure)));
      }
    }
    return roles;
  }

  // 集聚资源、推动发展的引擎 is one function, described by two things
  private static List<String> parts(String words) {
    List<String> parts = List.of(words.split("、|和(?=.{3})"));
    int last = parts.size() - 1;
    boolean described =
        last > 0
            && parts.get(last).contains("的")
            && parts.subList(0, last).stream().noneMatch(part -> part.contains("的"));
    return described ? List.of(words) : parts;
  }
}
