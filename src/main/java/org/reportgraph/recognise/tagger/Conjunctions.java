package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a clause where one name of a list may follow another: a comma of enumeration, an
 * "and", or the marks of two quotations that touch. Marks of quotation may stand between a name and
 * the conjunction.
 */
final class Conjunctions {
  private static final Pattern CONJUNCTION =
      Pattern.compile("([”》]?)(、|和|与|以及|及|(?<=[”》])(?=[“《]))([“《]?)");

  final int count;

  /** Offset of each conjunction. */
  final int[] at;

  /** Where a name before each conjunction ends, before a mark of quotation that closes. */
  final int[] ends;

  /** For each offset the conjunction that a name which ends there has behind it, or -1. */
  final int[] byEnd;

  /** For each offset the conjunction that a name which begins there has before it, or -1. */
  final int[] byBegin;

  Conjunctions(String clause) {
    byEnd = new int[clause.length() + 1];
    byBegin = new int[clause.length() + 1];
    Arrays.fill(byEnd, -1);
    Arrays.fill(byBegin, -1);
    int[] places = new int[clause.length() + 1];
    int[] fronts = new int[clause.length() + 1];
    int conjunctions = 0;
    Matcher conjunction = CONJUNCTION.matcher(clause);
    while (conjunction.find()) {
      byEnd[conjunction.start()] = conjunctions;
      byEnd[conjunction.start(2)] = conjunctions;
      byBegin[conjunction.end(2)] = conjunctions;
      byBegin[conjunction.end()] = conjunctions;
      fronts[conjunctions] = conjunction.start();
      places[conjunctions++] = conjunction.start(2);
    }
    count = conjunctions;
    at = Arrays.copyOf(places, conjunctions);
    ends = Arrays.copyOf(fronts, conjunctions);
  }
}
