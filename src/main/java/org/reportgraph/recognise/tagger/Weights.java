package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of features: for each known feature a row of one weight a class, and one more that
 * all classes share.
 */
final class Weights {
  /** Weights in a row. */
  static final int WIDTH = 16;

  /** Place in a row of the weight that all classes share. */
  static final int SHARED = WIDTH - 1;

  /** What weights are rounded to. */
  private static final float STEP = 0.025f;

  private final PhraseTable rows;
  final float[] values;

  /**
   * @param rows from the hash of a feature to its row, counted from 1
   * @param values row after row; row 0 is that of all unknown features and stays zero
   */
  Weights(PhraseTable rows, float[] values) {
    this.rows = rows;
    this.values = values;
  }

  /** The row of a feature, 0 where it is unknown. */
  int row(int hash) {
    return rows.get(hash);
  }

  /** The rows of features, the unknown left out. */
  int[] rows(Hashes hashes) {
    int[] found = new int[hashes.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int row = rows.get(hashes.get(i));
      if (row != 0) {
        found[count++] = row;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Adds the rows to a sum, but those left out. */
  void addTo(float[] sum, int offset, int[] known, Dropout dropout) {
    for (int row : known) {
      if (dropout.drops(row)) {
        continue;
      }
      int at = row * WIDTH;
      for (int k = 0; k < WIDTH; k++) {
        sum[offset + k] += values[at + k];
      }
    }
  }

  /** Without what hardly weighs, the rest rounded as it is written. */
  Weights compact() {
    PhraseTable kept = new PhraseTable();
    float[] rounded = new float[values.length];
    int[] count = {0};
    rows.forEach(
        (hash, row) -> {
          float[] own = new float[WIDTH];
          float most = 0;
          for (int k = 0; k < WIDTH; k++) {
            own[k] = Math.max(-127, Math.min(127, Math.round(values[row * WIDTH + k] / STEP)));
            most = Math.max(most, Math.abs(own[k]));
          }
          if (most > 0) {
            kept.put(hash, ++count[0]);
            for (int k = 0; k < WIDTH; k++) {
              rounded[count[0] * WIDTH + k] = own[k] * STEP;
            }
          }
        });
    return new Weights(kept, Arrays.copyOf(rounded, (count[0] + 1) * WIDTH));
  }

  /** Writes rounded weights. */
  void write(DataOutput out) throws IOException {
    int[] hashes = new int[size()];
    rows.forEach((hash, row) -> hashes[row] = hash);
    out.writeInt(size());
    for (int row = 1; row < size(); row++) {
      out.writeInt(hashes[row]);
      for (int k = 0; k < WIDTH; k++) {
        out.writeByte(Math.round(values[row * WIDTH + k] / STEP));
      }
    }
  }

  static Weights read(DataInput in) throws IOException {
    int size = in.readInt();
    PhraseTable index = new PhraseTable();
    float[] values = new float[size * WIDTH];
    byte[] bytes = new byte[WIDTH];
    for (int row = 1; row < size; row++) {
      index.put(in.readInt(), row);
      in.readFully(bytes);
      for (int k = 0; k < WIDTH; k++) {
        values[row * WIDTH + k] = bytes[k] * STEP;
      }
    }
    return new Weights(index, values);
  }

  /** Number of rows, that of unknown features included. */
  int size() {
    return values.length / WIDTH;
  }
}
