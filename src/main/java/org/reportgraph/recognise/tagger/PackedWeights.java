package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of features to read reports with, in whole steps. Reading is mostly waiting for
 * memory: so the hash of a feature and its sixteen weights, a byte each, stand side by side. Sums
 * are packed, four weights in one number, each in sixteen bits of it, so that one addition adds
 * four; sums and differences of such numbers hold the sums and differences of the weights.
 */
final class PackedWeights {
  /** What a step weighs. */
  static final float STEP = 0.025f;

  /** Numbers of a packed sum. */
  static final int NUMBERS = Weights.WIDTH / 4;

  /** Numbers in the place of a feature: its hash and twice eight weights. */
  private static final int PLACE = 3;

  private static final long TAKEN = 1L << Integer.SIZE;

  /** Weights are kept this much greater, so that none is below zero. */
  private static final int RAISE = 128;

  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;
  private static final long RAISED = RAISE * 0x0001000100010001L;

  private final long[] places;

  /** The hashes in the order in which the features were entered. */
  private final int[] hashes;

  private int size;

  /**
   * @param features how many features there may be
   */
  PackedWeights(int features) {
    places = new long[PLACE * Integer.highestOneBit(3 * features / 2 + 1) * 2];
    hashes = new int[features];
  }

  /** The steps nearest to a weight. */
  static byte steps(float weight) {
    return (byte) Math.max(-127, Math.min(127, Math.round(weight / STEP)));
  }

  /** Enters a feature with its row of weights in steps. */
  void add(int hash, byte[] steps) {
    int at = place(hash);
    places[at] = TAKEN | hash & 0xFFFFFFFFL;
    for (int k = 0; k < Weights.WIDTH; k++) {
      places[at + 1 + k / 8] |= (long) (steps[k] + RAISE) << 8 * (k % 8);
    }
    hashes[size++] = hash;
  }

  /** Adds the weights of the features that are known to a packed sum. */
  void addTo(long[] sum, int offset, Hashes features) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    int known = 0;
    for (int i = 0; i < features.size(); i++) {
      int at = place(features.get(i));
      if (places[at] != 0) {
        long first = places[at + 1];
        long last = places[at + 2];
        a += first & EVERY_OTHER;
        b += first >>> 8 & EVERY_OTHER;
        c += last & EVERY_OTHER;
        d += last >>> 8 & EVERY_OTHER;
        known++;
      }
    }
    sum[offset] += a - known * RAISED;
    sum[offset + 1] += b - known * RAISED;
    sum[offset + 2] += c - known * RAISED;
    sum[offset + 3] += d - known * RAISED;
  }

  /** Takes a packed sum apart: the weights in steps. */
  static void unpack(long[] packed, int offset, int[] steps) {
    for (int half = 0; half < 2; half++) {
      long even = packed[offset + 2 * half];
      long odd = packed[offset + 2 * half + 1];
      for (int k = 8 * half; k < 8 * half + 8; k += 2) {
        steps[k] = (short) even;
        steps[k + 1] = (short) odd;
        even = even - steps[k] >> 16;
        odd = odd - steps[k + 1] >> 16;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size + 1);
    for (int i = 0; i < size; i++) {
      out.writeInt(hashes[i]);
      int at = place(hashes[i]);
      for (int k = 0; k < Weights.WIDTH; k++) {
        out.writeByte((int) (places[at + 1 + k / 8] >>> 8 * (k % 8)) - RAISE);
      }
    }
  }

  static PackedWeights read(DataInput in) throws IOException {
    int size = in.readInt() - 1;
    PackedWeights weights = new PackedWeights(size);
    byte[] steps = new byte[Weights.WIDTH];
    for (int i = 0; i < size; i++) {
      int hash = in.readInt();
      in.readFully(steps);
      weights.add(hash, steps);
    }
    return weights;
  }

  /** Where a feature is, or where it would be entered. */
  private int place(int hash) {
    int mask = places.length / PLACE - 1;
    int slot = ((hash * 0x9E3779B9) >>> 7) & mask;
    while (places[slot * PLACE] != 0 && (int) places[slot * PLACE] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot * PLACE;
  }
}
