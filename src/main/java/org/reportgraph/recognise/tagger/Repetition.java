package org.reportgraph.recognise.tagger;

import java.util.List;

/** How often each short stretch of a report's clauses stands in the report. */
final class Repetition {
  private final PhraseTable counts = new PhraseTable();

  Repetition(List<String> paragraphs) {
    for (String text : paragraphs) {
      TextHash hashes = new TextHash(text);
      for (Clauses.Clause clause : Clauses.of(text)) {
        for (int begin = clause.begin(); begin < clause.end(); begin++) {
          int last = Math.min(clause.end(), begin + Clauses.LONGEST_NAME);
          for (int end = begin + 2; end <= last; end++) {
            int hash = hashes.hash(begin, end);
            counts.put(hash, counts.get(hash) + 1);
          }
        }
      }
    }
  }

  /** Occurrences of the stretch with that hash. */
  int count(int hash) {
    return counts.get(hash);
  }
}
