package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What is known of phrases: a map from the hash of a phrase to a number other than 0. */
final class PhraseTable {
  private static final int PAIRS = 1 << 14;

  /** The hash of a phrase in the upper half, its number in the lower, side by side in memory. */
  private long[] entries = new long[16];

  /** The greatest length of the phrases that begin with two characters, by the hash of these. */
  private final byte[] longestByPair = new byte[PAIRS];

  private int size;

  /** Enters a phrase; a value already there is replaced. */
  void put(String phrase, int value) {
    if (phrase.length() > 1) {
      int pair = pair(TextHash.of(phrase.substring(0, 2)));
      longestByPair[pair] = (byte) Math.max(longestByPair[pair], phrase.length());
    }
    put(TextHash.of(phrase), value);
  }

  /** Enters a phrase by its hash. */
  void put(int hash, int value) {
    if (2 * (size + 1) > entries.length) {
      grow();
    }
    int at = slot(hash);
    if (number(entries[at]) == 0) {
      size++;
    }
    entries[at] = entry(hash, value);
  }

  /** Adds bits to what is known of a phrase. */
  void add(String phrase, int bits) {
    put(phrase, get(TextHash.of(phrase)) | bits);
  }

  /** The number of the phrase with that hash, 0 where it is unknown. */
  int get(int hash) {
    return number(entries[slot(hash)]);
  }

  /** Shows all entries. */
  void forEach(IntBinaryConsumer consumer) {
    for (long entry : entries) {
      if (number(entry) != 0) {
        consumer.accept(hash(entry), number(entry));
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

  /**
   * A bound for the length of the phrases entered by their text that begin with two characters; 0
   * where none does.
   *
   * @param pair the hash of the two characters
   */
  int longest(int pair) {
    return longestByPair[pair(pair)];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (long entry : entries) {
      if (number(entry) != 0) {
        out.writeLong(entry);
      }
    }
  }

  static PhraseTable read(DataInput in) throws IOException {
    PhraseTable table = new PhraseTable();
    int size = in.readInt();
    table.entries = new long[Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4)];
    for (int i = 0; i < size; i++) {
      int key = in.readInt();
      table.put(key, in.readInt());
    }
    return table;
  }

  private int slot(int hash) {
    int mask = entries.length - 1;
    int at = ((hash * 0x9E3779B9) >>> 7) & mask;
    while (number(entries[at]) != 0 && hash(entries[at]) != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = entries;
    entries = new long[old.length * 2];
    for (long entry : old) {
      if (number(entry) != 0) {
        entries[slot(hash(entry))] = entry;
      }
    }
  }

  private static long entry(int hash, int number) {
    return (long) hash << Integer.SIZE | number & 0xFFFFFFFFL;
  }

  private static int hash(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private static int number(long entry) {
    return (int) entry;
  }

  private static int pair(int hash) {
    return hash & (PAIRS - 1);
  }
}
