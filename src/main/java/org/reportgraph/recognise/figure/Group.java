package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reportgraph.model.Span;

/**
 * Numbers in a row with only 、 or 和 between them: 18.1%、19.7%和17.1%.
 *
 * @param numbers the numbers, at least one
 * @param before the words between the last mark or number and the first of them
 * @param joined whether 、 or 和 ties it to the number before
 * @param open whether it stands in the same clause as the number before
 * @param behind the words from the last of them to the next mark or number
 * @param runsOn whether {@code behind} ends at a number
 * @param begin offset of {@code before} in the paragraph
 */
record Group(
    List<NumberSpan> numbers,
    String before,
    boolean joined,
    boolean open,
    String behind,
    boolean runsOn,
    int begin) {
  private static final String CLAUSE = "，；。：！？;,!?";
  private static final Pattern TIE = Pattern.compile("^(?:、|和|与|及|以及)(?:、|和)?$");

  private static final Pattern JOINED = Pattern.compile("(?:、|和|与|及|以及)");
  private static final Pattern TRAILING_TIE = Pattern.compile("(?:、|和|与|及|以及)共?$");
  private static final Pattern NOTE = Pattern.compile("^（[^（）]*）");

  Group {
    numbers = List.copyOf(numbers);
  }

  NumberSpan first() {
    return numbers.get(0);
  }

  NumberSpan last() {
    return numbers.get(numbers.size() - 1);
  }

  /** The groups of the numbers of a sentence. */
  static List<Group> of(String folded, List<NumberSpan> numbers, Span sentence) {
    boolean[] inside = inside(folded);
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < numbers.size()) {
      int j = i + 1;
      while (j < numbers.size() && tied(folded, numbers.get(j - 1), numbers.get(j))) {
        j++;
      }
      int previous = i > 0 ? numbers.get(i - 1).end() : sentence.begin();
      int next = j < numbers.size() ? numbers.get(j).begin() : sentence.end();
      int begin = clauseBegin(folded, inside, previous, numbers.get(i).begin());
      String before = NOTE.matcher(words(folded, begin, numbers.get(i).begin())).replaceFirst("");
      boolean open = i > 0 && begin == previous;
      boolean joined = open && JOINED.matcher(before).lookingAt();
      int last = numbers.get(j - 1).end();
      int stop = clauseEnd(folded, inside, last, next);
      String behind = TRAILING_TIE.matcher(words(folded, last, stop)).replaceFirst("");
      boolean runsOn = j < numbers.size() && stop == next;
      groups.add(new Group(numbers.subList(i, j), before, joined, open, behind, runsOn, begin));
      i = j;
    }
    return groups;
  }

  // Blanks between words and numbers say nothing.
  private static String words(String folded, int from, int to) {
    return folded.substring(from, to).replace(" ", "");
  }

  private static boolean tied(String folded, NumberSpan number, NumberSpan next) {
    String between = words(folded, number.end(), next.begin());
    return TIE.matcher(between).matches() || between.equals("：");
  }

  private static boolean[] inside(String folded) {
    boolean[] inside = new boolean[folded.length()];
    Marks.enclosed(folded)
        .forEach(span -> java.util.Arrays.fill(inside, span.begin(), span.end(), true));
    return inside;
  }

  private static int clauseBegin(String folded, boolean[] inside, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!inside[i] && CLAUSE.indexOf(folded.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private static int clauseEnd(String folded, boolean[] inside, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!inside[i] && (CLAUSE.indexOf(folded.charAt(i)) >= 0)) {
        return i;
      }
    }
    return to;
  }
}
