package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Groups the frequent words of reports by their neighbours: positive pointwise mutual information
 * with the word to the left and to the right, grouped by spherical k-means.
 */
final class Clusters {
  private static final int OFTEN = 8;
  private static final int NEIGHBOURS = 1500;
  private static final int ROUNDS = 12;

  private final int groups;
  private final Words words;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  Clusters(Words words, int groups) {
    this.words = words;
    this.groups = groups;
  }

  private static final class Vector {
    private final int[] at;
    private final float[] weight;

    Vector(int[] at, float[] weight) {
      this.at = at;
      this.weight = weight;
    }
  }

  /** The group of each frequent word, from 1. */
  PhraseTable group(List<List<String>> texts) {
    List<List<String>> cuts = new ArrayList<>();
    for (List<String> text : texts) {
      for (String paragraph : text) {
        cuts.add(cut(paragraph));
      }
    }
    cuts.forEach(cut -> cut.forEach(word -> counts.merge(word, 1, Integer::sum)));
    List<String> frequent =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= OFTEN)
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    List<Vector> vectors = vectors(cuts, frequent);
    int[] assigned = assign(vectors);
    PhraseTable table = new PhraseTable();
    for (int i = 0; i < assigned.length; i++) {
      table.put(frequent.get(i), assigned[i] + 1);
    }
    return table;
  }

  private List<String> cut(String text) {
    List<String> found = new ArrayList<>();
    Words.Cut cut = words.cut(new TextHash(text), text.length());
    for (int at = 0; at < text.length(); at = cut.ends()[at]) {
      found.add(text.substring(at, cut.ends()[at]));
    }
    return found;
  }

  private List<Vector> vectors(List<List<String>> cuts, List<String> frequent) {
    Map<String, Integer> number = new HashMap<>();
    for (int i = 0; i < frequent.size(); i++) {
      number.put(frequent.get(i), i);
    }
    List<Map<Integer, Integer>> pairs = new ArrayList<>();
    frequent.forEach(word -> pairs.add(new HashMap<>()));
    for (List<String> cut : cuts) {
      for (int i = 1; i < cut.size(); i++) {
        int left = number.getOrDefault(cut.get(i - 1), -1);
        int right = number.getOrDefault(cut.get(i), -1);
        if (right >= 0 && left >= 0 && left < NEIGHBOURS) {
          pairs.get(right).merge(left, 1, Integer::sum);
        }
        if (left >= 0 && right >= 0 && right < NEIGHBOURS) {
          pairs.get(left).merge(NEIGHBOURS + right, 1, Integer::sum);
        }
      }
    }
    double total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Vector> vectors = new ArrayList<>();
    for (int i = 0; i < frequent.size(); i++) {
      double own = counts.get(frequent.get(i));
      int[] at = pairs.get(i).keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      float[] weight = new float[at.length];
      double norm = 0;
      for (int k = 0; k < at.length; k++) {
        double other = counts.get(frequent.get(at[k] % NEIGHBOURS));
        double information = Math.log(pairs.get(i).get(at[k]) * total / (own * other));
        weight[k] = (float) Math.max(0, information);
        norm += weight[k] * weight[k];
      }
      for (int k = 0; k < at.length; k++) {
        weight[k] /= (float) Math.sqrt(norm + 1e-9);
      }
      vectors.add(new Vector(at, weight));
    }
    return vectors;
  }

  private int[] assign(List<Vector> vectors) {
    int[] assigned = new int[vectors.size()];
    Random random = new Random(23);
    float[][] centres = new float[2 * NEIGHBOURS][groups];
    for (int g = 0; g < groups; g++) {
      // Frequent words have full vectors: they make good first centres.
      Vector seed = vectors.get(random.nextInt(Math.min(vectors.size(), 3000)));
      for (int k = 0; k < seed.at.length; k++) {
        centres[seed.at[k]][g] += seed.weight[k];
      }
    }
    float[] likeness = new float[groups];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < assigned.length; i++) {
        Vector vector = vectors.get(i);
        Arrays.fill(likeness, 0);
        for (int k = 0; k < vector.at.length; k++) {
          float[] row = centres[vector.at[k]];
          float weight = vector.weight[k];
          for (int g = 0; g < groups; g++) {
            likeness[g] += row[g] * weight;
          }
        }
        int best = 0;
        for (int g = 1; g < groups; g++) {
          best = likeness[g] > likeness[best] ? g : best;
        }
        assigned[i] = best;
      }
      centres = centres(vectors, assigned);
    }
    return assigned;
  }

  private float[][] centres(List<Vector> vectors, int[] assigned) {
    float[][] sums = new float[2 * NEIGHBOURS][groups];
    for (int i = 0; i < assigned.length; i++) {
      Vector vector = vectors.get(i);
      for (int k = 0; k < vector.at.length; k++) {
        sums[vector.at[k]][assigned[i]] += vector.weight[k];
      }
    }
    double[] norms = new double[groups];
    for (float[] row : sums) {
      for (int g = 0; g < groups; g++) {
        norms[g] += row[g] * row[g];
      }
    }
    for (float[] row : sums) {
      for (int g = 0; g < groups; g++) {
        row[g] /= (float) Math.sqrt(norms[g] + 1e-9);
      }
    }
    return sums;
  }
}
