package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of features to read reports with, in whole steps. Four weights stand in one number,
 * each in sixteen bits of it, so that one addition adds four: sums and differences of such numbers
 * hold the sums and differences of the weights.
 */
final class PackedWeights {
  /** What a step weighs. */
  static final float STEP = 0.025f;

  /** Packed numbers in a row of weights. */
  static final int NUMBERS = Weights.WIDTH / 4;

  private final PhraseTable rows = new PhraseTable();
  private final long[] values;
  private int size = 1;

  /**
   * @param features how many features there may be
   */
  PackedWeights(int features) {
    values = new long[(features + 1) * NUMBERS];
  }

  /** The steps nearest to a weight. */
  static byte steps(float weight) {
    return (byte) Math.max(-127, Math.min(127, Math.round(weight / STEP)));
  }

  /** Enters a feature with its row of weights in steps. */
  void add(int hash, byte[] steps) {
    for (int k = 0; k < Weights.WIDTH; k++) {
      values[size * NUMBERS + k / 4] += (long) steps[k] << 16 * (k % 4);
    }
    rows.put(hash, size++);
  }

  /** Adds the rows of the features that are known to a packed sum. */
  void addTo(long[] sum, int offset, Hashes features) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = 0; i < features.size(); i++) {
      int at = rows.get(features.get(i)) * NUMBERS;
      a += values[at];
      b += values[at + 1];
      c += values[at + 2];
      d += values[at + 3];
    }
    sum[offset] += a;
    sum[offset + 1] += b;
    sum[offset + 2] += c;
    sum[offset + 3] += d;
  }

  /** Takes a packed row apart: its weights in steps. */
  static void unpack(long[] packed, int offset, int[] steps) {
    for (int number = 0; number < NUMBERS; number++) {
      long rest = packed[offset + number];
      for (int k = 0; k < 4; k++) {
        short weight = (short) rest;
        steps[4 * number + k] = weight;
        rest = rest - weight >> 16;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    int[] hashes = new int[size];
    rows.forEach((hash, row) -> hashes[row] = hash);
    out.writeInt(size);
    int[] steps = new int[Weights.WIDTH];
    for (int row = 1; row < size; row++) {
      out.writeInt(hashes[row]);
      unpack(values, row * NUMBERS, steps);
      for (int step : steps) {
        out.writeByte(step);
      }
    }
  }

  static PackedWeights read(DataInput in) throws IOException {
    int size = in.readInt();
    PackedWeights weights = new PackedWeights(size - 1);
    byte[] steps = new byte[Weights.WIDTH];
    for (int row = 1; row < size; row++) {
      int hash = in.readInt();
      in.readFully(steps);
      weights.add(hash, steps);
    }
    return weights;
  }
}
