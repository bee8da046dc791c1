package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** What is known of phrases: a map from the hash of a phrase to a number other than 0. */
final class PhraseTable {
  private int[] keys = new int[16];
  private int[] values = new int[16];
  private int size;
  private int longest;

  /** Enters a phrase; a value already there is replaced. */
  void put(String phrase, int value) {
    longest = Math.max(longest, phrase.length());
    put(TextHash.of(phrase), value);
  }

  /** Enters a phrase by its hash. */
  void put(int hash, int value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int at = slot(hash);
    if (values[at] == 0) {
      size++;
    }
    keys[at] = hash;
    values[at] = value;
  }

  /** Adds bits to what is known of a phrase. */
  void add(String phrase, int bits) {
    put(phrase, get(TextHash.of(phrase)) | bits);
  }

  /** The number of the phrase with that hash, 0 where it is unknown. */
  int get(int hash) {
    return values[slot(hash)];
  }

  /** Shows all entries. */
  void forEach(IntBinaryConsumer consumer) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        consumer.accept(keys[i], values[i]);
      }
    }
  }

  /** Takes a hash and a number. */
  interface IntBinaryConsumer {
    void accept(int hash, int value);
  }

  int size() {
    return size;
  }

  /** The greatest length of a phrase entered by its text. */
  int longest() {
    return longest;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    out.writeInt(longest);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        out.writeInt(keys[i]);
        out.writeInt(values[i]);
      }
    }
  }

  static PhraseTable read(DataInput in) throws IOException {
    PhraseTable table = new PhraseTable();
    int size = in.readInt();
    table.longest = in.readInt();
    table.keys = new int[Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4)];
    table.values = new int[table.keys.length];
    for (int i = 0; i < size; i++) {
      int key = in.readInt();
      table.put(key, in.readInt());
    }
    return table;
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int at = ((hash * 0x9E3779B9) >>> 7) & mask;
    while (values[at] != 0 && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    Arrays.fill(values, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
