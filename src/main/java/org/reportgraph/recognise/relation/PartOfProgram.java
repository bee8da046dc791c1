package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Span;

/**
 * A sentence that begins with a program and goes on with its works: 实施交通基础设施建设“大会战”，抓好新东二环等道路建设. In
 * a paragraph whose sentences begin so one after another (抓好…工程，), each program reaches to the next
 * one.
 */
final class PartOfProgram implements RelationRule {
  private static final String NAME = "works-of-program";
  private static final double SURE = 0.6;
  private static final int SERIES = 3;
  private static final Pattern OPENING =
      SignText.compile("(?:^|[，。])(?:{adv}|[^，。]{0,10})(?:抓好|实施|推进|开展)(?<o>{program})，");
  private static final Pattern CAMPAIGN = Pattern.compile(".*会战”?");
  private static final Pattern COUNTED =
      Pattern.compile(".*[一二三四五六七八九十百0-9]+(?:大|项|个).*(?:工程|行动)”?");
  private static final Pattern WORKS = Pattern.compile(".*(?:工程|会战|大会战|“大会战”)$");
  private static final Set<EntityClass> PARTS =
      EnumSet.of(
          EntityClass.INFRASTRUCTURE,
          EntityClass.PROJECT,
          EntityClass.DIGITAL_PLATFORM,
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.PROGRAM,
          EntityClass.ORGANIZATION);

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    List<Mention> openings =
        scene.sentences().stream().map(PartOfProgram::opening).flatMap(Optional::stream).toList();
    Optional<Mention> head = head(scene, openings);
    boolean series = head.isPresent();
    for (int i = 0; i < openings.size(); i++) {
      Mention program = openings.get(i);
      int end =
          series
              ? i + 1 < openings.size()
                  ? openings.get(i + 1).span().begin()
                  : scene.paragraph().text().length()
              : scene.paragraph().sentenceAt(program.span().begin()).span().end();
      if (series || CAMPAIGN.matcher(program.surface()).matches()) {
        addWorks(found, scene, program, new Span(program.span().end(), end));
      }
    }
    head.ifPresent(
        whole ->
            openings.forEach(
                part -> found.add(scene.tie(part, Predicate.PART_OF, whole, NAME, SURE))));
    return found;
  }

  private static Optional<Mention> opening(SignText text) {
    Matcher matcher = OPENING.matcher(text.signs());
    return matcher.find()
        ? text.names(matcher.start("o"), matcher.end("o")).stream()
            .filter(mention -> WORKS.matcher(mention.surface()).matches())
            .findFirst()
        : Optional.empty();
  }

  private static void addWorks(List<Relation> found, Scene scene, Mention program, Span reach) {
    for (Mention mention : scene.within(reach)) {
      if (PARTS.contains(mention.type()) && !mention.surface().equals(program.surface())) {
        found.add(scene.tie(mention, Predicate.PART_OF, program, NAME, SURE));
      }
    }
  }

  // 大数据“十大重点工程” in front of a series of 抓好…工程 is what they are parts of
  private static Optional<Mention> head(Scene scene, List<Mention> openings) {
    return openings.size() < SERIES
        ? Optional.empty()
        : scene.mentions().stream()
            .filter(mention -> mention.span().end() <= openings.get(0).span().begin())
            .filter(mention -> mention.type() == EntityClass.PROGRAM)
            .filter(mention -> COUNTED.matcher(mention.surface()).matches())
            .findFirst();
  }
}
