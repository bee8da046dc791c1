package org.reportgraph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Figure;

/**
 * Scores findings against annotations, paragraph by paragraph; a paragraph without an annotation
 * was not read and is left out.
 *
 * <p>Entities: same class and equal surface (strict), or same class, one surface containing the
 * other and at least half as long (relaxed). Figures: equal number and unit; with indicator: and
 * 0.5 + half the Dice coefficient of the characters of the indicators is at least 0.8; complete:
 * and equal kind, comparator, period and status. Milestones: relaxed subject and equal phase;
 * complete: and equal period and status. Relations: equal predicate and both ends relaxed. Surfaces
 * are compared after NFKC. A found entity that matches an optional annotation counts neither for
 * nor against.
 */
public final class Evaluation {
  private static final double SAME_INDICATOR = 0.8;

  private final Map<Task, Score> scores = new EnumMap<>(Task.class);
  private final Map<EntityClass, Score> classes = new EnumMap<>(EntityClass.class);
  private final List<Difference> errors = new ArrayList<>();

  /**
   * A finding that is not annotated, or an annotation that was not found.
   *
   * @param missing whether it is annotated and was not found
   * @param paragraph number of the paragraph
   * @param task the task
   * @param fact the fact in the gold form
   */
  public record Difference(boolean missing, int paragraph, Task task, String fact) {}

  public Evaluation() {
    for (Task task : Task.values()) {
      scores.put(task, Score.NONE);
    }
  }

  /** Scores the findings of one report against its annotations. */
  public static Evaluation of(List<Annotation> found, List<Annotation> annotated) {
    Map<Integer, Annotation> byParagraph = new TreeMap<>();
    found.forEach(annotation -> byParagraph.put(annotation.paragraph(), annotation));
    Evaluation evaluation = new Evaluation();
    for (Annotation gold : annotated) {
      Annotation own =
          byParagraph.getOrDefault(
              gold.paragraph(),
              new Annotation(gold.paragraph(), List.of(), List.of(), List.of(), List.of()));
      evaluation.add(own, gold);
    }
    return evaluation;
  }

  public Map<Task, Score> scores() {
    return scores;
  }

  /** Relaxed entity scores by class, for the classes that occur. */
  public Map<EntityClass, Score> classes() {
    return classes;
  }

  /** Errors in paragraph order: relaxed entities, complete figures, milestones, relations. */
  public List<Difference> errors() {
    return errors;
  }

  private void add(Annotation found, Annotation gold) {
    int p = gold.paragraph();
    addEntities(Task.ENTITIES_RELAXED, found, gold, Matching::relaxed);
    addEntities(Task.ENTITIES_STRICT, found, gold, Evaluation::equal);

    ToDoubleBiFunction<Figure, Figure> closeness = Evaluation::agreement;
    List<Figure> own = found.figures();
    List<Figure> all = gold.figures();
    add(Task.FIGURES_NUMBER, p, own, all, Evaluation::sameNumber, closeness, false);
    add(Task.FIGURES_INDICATOR, p, own, all, Evaluation::sameIndicator, closeness, false);
    add(Task.FIGURES_COMPLETE, p, own, all, Evaluation::sameFigure, closeness, true);

    BiPredicate<Annotation.Happening, Annotation.Happening> samePhase =
        (a, b) -> a.phase() == b.phase() && Matching.relaxed(a.subject(), b.subject());
    BiPredicate<Annotation.Happening, Annotation.Happening> sameTime =
        (a, b) -> a.period().equals(b.period()) && a.status() == b.status();
    ToDoubleBiFunction<Annotation.Happening, Annotation.Happening> likeness =
        (a, b) -> (sameTime.test(a, b) ? 2 : 0) + Matching.dice(a.subject(), b.subject());
    add(Task.MILESTONES, p, found.milestones(), gold.milestones(), samePhase, likeness, false);
    add(
        Task.MILESTONES_COMPLETE,
        p,
        found.milestones(),
        gold.milestones(),
        samePhase.and(sameTime),
        likeness,
        true);

    add(
        Task.RELATIONS,
        p,
        found.relations(),
        gold.relations(),
        (a, b) ->
            a.predicate() == b.predicate()
                && Matching.relaxed(a.subject(), b.subject())
                && Matching.relaxed(a.object(), b.object()),
        (a, b) -> Matching.dice(a.subject(), b.subject()) + Matching.dice(a.object(), b.object()),
        true);
  }

  private void addEntities(
      Task task, Annotation found, Annotation gold, BiPredicate<String, String> sameName) {
    BiPredicate<Annotation.NamedThing, Annotation.NamedThing> fit =
        (a, b) -> a.type() == b.type() && sameName.test(a.surface(), b.surface());
    List<Annotation.NamedThing> required =
        gold.entities().stream().filter(entity -> !entity.optional()).toList();
    Matching counted = match(found.entities(), required, fit);
    List<Annotation.NamedThing> rest = unmatchedFound(counted, found.entities());
    List<Annotation.NamedThing> optional =
        gold.entities().stream().filter(Annotation.NamedThing::optional).toList();
    List<Annotation.NamedThing> wrong = unmatchedFound(match(rest, optional, fit), rest);
    List<Annotation.NamedThing> missed = unmatchedGold(counted, required);
    int hits = counted.pairs().size();
    count(task, new Score(hits, hits + wrong.size(), required.size()));
    if (task == Task.ENTITIES_RELAXED) {
      required.forEach(entity -> countClass(entity.type(), new Score(0, 0, 1)));
      wrong.forEach(entity -> countClass(entity.type(), new Score(0, 1, 0)));
      counted
          .pairs()
          .values()
          .forEach(index -> countClass(required.get(index).type(), new Score(1, 1, 0)));
      wrong.forEach(
          entity -> errors.add(new Difference(false, gold.paragraph(), task, text(entity))));
      missed.forEach(
          entity -> errors.add(new Difference(true, gold.paragraph(), task, text(entity))));
    }
  }

  private static Matching match(
      List<Annotation.NamedThing> found,
      List<Annotation.NamedThing> annotated,
      BiPredicate<Annotation.NamedThing, Annotation.NamedThing> fit) {
    return Matching.of(found, annotated, fit, (a, b) -> Matching.dice(a.surface(), b.surface()));
  }

  private <T> void add(
      Task task,
      int paragraph,
      List<T> found,
      List<T> annotated,
      BiPredicate<T, T> fit,
      ToDoubleBiFunction<T, T> closeness,
      boolean listErrors) {
    Matching matching = Matching.of(found, annotated, fit, closeness);
    count(task, matching.score());
    if (listErrors) {
      unmatchedFound(matching, found)
          .forEach(item -> errors.add(new Difference(false, paragraph, task, text(item))));
      unmatchedGold(matching, annotated)
          .forEach(item -> errors.add(new Difference(true, paragraph, task, text(item))));
    }
  }

  private void count(Task task, Score score) {
    scores.merge(task, score, Score::plus);
  }

  private void countClass(EntityClass type, Score score) {
    classes.merge(type, score, Score::plus);
  }

  private static <T> List<T> unmatchedFound(Matching matching, List<T> found) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!matching.pairs().containsKey(i)) {
        rest.add(found.get(i));
      }
    }
    return rest;
  }

  private static <T> List<T> unmatchedGold(Matching matching, List<T> annotated) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      if (!matching.pairs().containsValue(i)) {
        rest.add(annotated.get(i));
      }
    }
    return rest;
  }

  private static boolean equal(String a, String b) {
    return Matching.fold(a).equals(Matching.fold(b));
  }

  private static boolean sameNumber(Figure a, Figure b) {
    return a.amount().value().compareTo(b.amount().value()) == 0
        && a.amount()
            .max()
            .map(max -> max.stripTrailingZeros())
            .equals(b.amount().max().map(max -> max.stripTrailingZeros()))
        && equal(a.amount().unit(), b.amount().unit());
  }

  private static boolean sameIndicator(Figure a, Figure b) {
    return sameNumber(a, b) && likeness(a, b) >= SAME_INDICATOR;
  }

  private static boolean sameFigure(Figure a, Figure b) {
    return sameIndicator(a, b)
        && a.kind() == b.kind()
        && a.comparator() == b.comparator()
        && a.period().equals(b.period())
        && a.status() == b.status();
  }

  private static double likeness(Figure a, Figure b) {
    return 0.5 + Matching.dice(a.indicator(), b.indicator()) / 2;
  }

  private static double agreement(Figure a, Figure b) {
    return (sameFigure(a, b) ? 2 : 0) + likeness(a, b);
  }

  /** A fact in one line, as errors and comparisons list it. */
  static String text(Object fact) {
    if (fact instanceof Annotation.NamedThing entity) {
      return entity.surface() + " " + entity.type().label();
    }
    if (fact instanceof Annotation.Happening milestone) {
      return String.join(
          " ",
          milestone.subject(),
          milestone.phrase(),
          milestone.phase().label(),
          milestone.period().toString(),
          milestone.status().label());
    }
    if (fact instanceof Annotation.Tie relation) {
      return relation.subject() + " " + relation.predicate().label() + " " + relation.object();
    }
    Figure figure = (Figure) fact;
    return String.join(
        " ",
        figure.indicator(),
        figure.amount().plainValue()
            + figure.amount().max().map(max -> "–" + max.toPlainString()).orElse("")
            + figure.amount().unit(),
        figure.kind().label(),
        figure.comparator().label(),
        figure.period().toString(),
        figure.status().label());
  }
}
