package org.reportgraph.check;

/**
 * Data that does not fit a shape.
 *
 * @param message what is wrong
 * @param node the thing or fact concerned
 * @param graph the named graph it is in
 * @param paragraph number of the paragraph that it was read from; 0 where there is none
 * @param text the words that it was read from; empty where there are none
 */
public record Violation(String message, String node, String graph, int paragraph, String text) {
  @Override
  public String toString() {
    String where = paragraph == 0 ? "" : ", paragraph %d: %s".formatted(paragraph, text);
    return "%s: %s (%s)%s".formatted(graph, message, node, where);
  }
}
