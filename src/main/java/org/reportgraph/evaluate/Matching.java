package org.reportgraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * One-to-one matching of found and annotated items, the closest pairs first.
 *
 * @param pairs index pairs (found, annotated)
 * @param found number of found items
 * @param annotated number of annotated items
 */
record Matching(Map<Integer, Integer> pairs, int found, int annotated) {

  private record Pair(int found, int annotated, double closeness) {}

  /** Matches items that {@code fit}, by falling {@code closeness}, ties in text order. */
  static <T> Matching of(
      List<T> found, List<T> annotated, BiPredicate<T, T> fit, ToDoubleBiFunction<T, T> closeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      for (int a = 0; a < annotated.size(); a++) {
        if (fit.test(found.get(f), annotated.get(a))) {
          candidates.add(new Pair(f, a, closeness.applyAsDouble(found.get(f), annotated.get(a))));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::closeness).reversed());
    Map<Integer, Integer> pairs = new HashMap<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.found()) && !pairs.containsValue(pair.annotated())) {
        pairs.put(pair.found(), pair.annotated());
      }
    }
    return new Matching(pairs, found.size(), annotated.size());
  }

  Score score() {
    return new Score(pairs.size(), found, annotated);
  }

  /** Full-width and half-width forms made one (NFKC), blanks taken out. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** Equal, or one contains the other and is at least half as long. */
  static boolean relaxed(String a, String b) {
    String x = fold(a);
    String y = fold(b);
    return (x.contains(y) && 2 * y.length() >= x.length())
        || (y.contains(x) && 2 * x.length() >= y.length());
  }

  /** Dice coefficient of the characters of two texts, as multisets: 0 to 1. */
  static double dice(String a, String b) {
    String x = fold(a);
    Map<Integer, Integer> rest = new HashMap<>();
    fold(b).chars().forEach(c -> rest.merge(c, 1, Integer::sum));
    int total = x.length() + rest.values().stream().mapToInt(Integer::intValue).sum();
    int common = 0;
    for (int i = 0; i < x.length(); i++) {
      if (rest.merge((int) x.charAt(i), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return total == 0 ? 1 : 2.0 * common / total;
  }
}
