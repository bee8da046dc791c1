package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How reports without annotation use words.
 *
 * @param phrases of sequences of words that come often: how many reports have them and how freely
 *     the characters before and behind them change, each in a few steps
 * @param clusters the group of each frequent word: words of a group have like neighbours
 */
record Usage(PhraseTable phrases, PhraseTable clusters) {

  static Usage none() {
    return new Usage(new PhraseTable(), new PhraseTable());
  }

  void write(DataOutput out) throws IOException {
    phrases.write(out);
    clusters.write(out);
  }

  static Usage read(DataInput in) throws IOException {
    return new Usage(PhraseTable.read(in), PhraseTable.read(in));
  }
}
