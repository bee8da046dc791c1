package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Span;

/** The wordings of {@code seeds/relation-patterns.tsv}: 全国禁毒工作现场会在贵阳召开 gives locatedIn. */
final class Wordings implements RelationRule {
  private static final String NAME = "relation-wording";
  private static final double SURE = 0.75;

  private final List<Wording> wordings =
      Table.load("relation-patterns.tsv").rows().stream()
          .map(row -> Wording.of(Predicate.parse(row.get("predicate")), row.get("pattern")))
          .toList();

  /**
   * A wording.
   *
   * @param subjects the classes of which there must be a name, see {@link SignText#classes}
   * @param objects the same of its object
   */
  private record Wording(
      Predicate predicate, Pattern pattern, Set<EntityClass> subjects, Set<EntityClass> objects) {

    static Wording of(Predicate predicate, String pattern) {
      return new Wording(
          predicate,
          SignText.compile(pattern),
          SignText.classes(pattern, "s"),
          SignText.classes(pattern, "o"));
    }

    boolean canBeIn(SignText text) {
      return (subjects.isEmpty() || text.hasAny(subjects))
          && (objects.isEmpty() || text.hasAny(objects));
    }
  }

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (SignText text : scene.sentences()) {
      for (Wording wording : wordings) {
        if (!wording.canBeIn(text)) {
          continue;
        }
        Matcher matcher = wording.pattern().matcher(text.signs());
        int from = 0;
        while (matcher.find(from)) {
          add(found, scene, text, wording.predicate(), matcher);
          from = matcher.start() + 1;
        }
      }
    }
    return found;
  }

  private static void add(
      List<Relation> found, Scene scene, SignText text, Predicate predicate, Matcher matcher) {
    for (Mention subject : text.names(matcher.start("s"), matcher.end("s"))) {
      if (predicate == Predicate.HAS_ROLE) {
        Span words = text.span(matcher.start("o"), matcher.end("o"));
        found.addAll(Roles.of(scene, subject, words, NAME, SURE));
        continue;
      }
      List<Mention> objects = text.names(matcher.start("o"), matcher.end("o"));
      for (Mention object : predicate == Predicate.PART_OF ? objects.subList(0, 1) : objects) {
        if (!subject.surface().equals(object.surface()) && fits(predicate, subject, object)) {
          found.add(scene.tie(subject, predicate, object, NAME, SURE));
        }
      }
    }
  }

  // A laboratory lies where it settles, a company takes part there.
  private static boolean fits(Predicate predicate, Mention subject, Mention object) {
    boolean company = PlaceNames.isCompany(subject.surface(), subject.type());
    return switch (predicate) {
      case LOCATED_IN -> !company;
      case INVOLVES -> company || object.type() != EntityClass.ADMINISTRATIVE_AREA;
      default -> true;
    };
  }
}
