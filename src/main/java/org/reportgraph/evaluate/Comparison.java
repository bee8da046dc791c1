package org.reportgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a later run finds in a report that an earlier one did not, and the other way round, so that
 * a change of the rules is judged by the facts that it moves.
 *
 * @param changes the facts gained and lost, by paragraph, then kind
 * @param kept how many facts both runs found, by kind
 */
public record Comparison(List<Change> changes, Map<Kind, Integer> kept) {

  /** Kinds of facts. */
  public enum Kind {
    ENTITIES("entities"),
    FIGURES("figures"),
    MILESTONES("milestones"),
    RELATIONS("relations");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    private Set<String> of(Annotation annotation) {
      List<?> facts =
          switch (this) {
            case ENTITIES -> annotation.entities();
            case FIGURES -> annotation.figures();
            case MILESTONES -> annotation.milestones();
            case RELATIONS -> annotation.relations();
          };
      Set<String> texts = new LinkedHashSet<>();
      facts.forEach(fact -> texts.add(Evaluation.text(fact)));
      return texts;
    }
  }

  /**
   * A fact that only one run found.
   *
   * @param gained whether it is the later run
   * @param paragraph number of the paragraph
   * @param kind what it is
   * @param fact the fact in one line
   */
  public record Change(boolean gained, int paragraph, Kind kind, String fact) {}

  public Comparison {
    changes = List.copyOf(changes);
    kept = Map.copyOf(kept);
  }

  /** Compares two runs over one report. */
  public static Comparison of(List<Annotation> earlier, List<Annotation> later) {
    Map<Integer, Annotation> before = byParagraph(earlier);
    Map<Integer, Annotation> after = byParagraph(later);
    Set<Integer> paragraphs = new TreeSet<>(before.keySet());
    paragraphs.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    Map<Kind, Integer> kept = new LinkedHashMap<>();
    for (int paragraph : paragraphs) {
      for (Kind kind : Kind.values()) {
        Set<String> old = kind.of(before.getOrDefault(paragraph, nothing(paragraph)));
        Set<String> now = kind.of(after.getOrDefault(paragraph, nothing(paragraph)));
        now.stream()
            .filter(fact -> !old.contains(fact))
            .forEach(fact -> changes.add(new Change(true, paragraph, kind, fact)));
        old.stream()
            .filter(fact -> !now.contains(fact))
            .forEach(fact -> changes.add(new Change(false, paragraph, kind, fact)));
        kept.merge(kind, (int) now.stream().filter(old::contains).count(), Integer::sum);
      }
    }
    return new Comparison(changes, kept);
  }

  private static Map<Integer, Annotation> byParagraph(List<Annotation> annotations) {
    Map<Integer, Annotation> map = new TreeMap<>();
    annotations.forEach(annotation -> map.put(annotation.paragraph(), annotation));
    return map;
  }

  private static Annotation nothing(int paragraph) {
    return new Annotation(paragraph, List.of(), List.of(), List.of(), List.of());
  }
}
