package org.reportgraph.evaluate;

/** What is scored; see {@link Evaluation} for the rules. */
public enum Task {
  ENTITIES_RELAXED("entities relaxed"),
  ENTITIES_STRICT("entities strict"),
  FIGURES_NUMBER("figures number and unit"),
  FIGURES_INDICATOR("figures with indicator"),
  FIGURES_COMPLETE("figures complete"),
  MILESTONES("milestones"),
  MILESTONES_COMPLETE("milestones complete"),
  RELATIONS("relations");

  private final String title;

  Task(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
