package org.reportgraph.recognise.tagger;

import java.util.Arrays;

/** A growing list of feature hashes; each kind of feature mixes its own number in. */
final class Hashes {
  private int[] items = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds the feature of a kind with one value. */
  void add(int kind, int value) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = TextHash.mix(kind, value);
  }

  /** Adds the feature of a kind with two values. */
  void add(int kind, int value, int other) {
    add(kind, TextHash.mix(value, other));
  }

  int size() {
    return size;
  }

  int get(int index) {
    return items[index];
  }

  /** All of them, and begins anew. */
  int[] take() {
    int[] taken = Arrays.copyOf(items, size);
    clear();
    return taken;
  }
}
