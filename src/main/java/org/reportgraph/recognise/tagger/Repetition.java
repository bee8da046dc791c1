package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Span;

/** How often each short stretch of a report's clauses stands in the report. */
final class Repetition {
  /** The stretches that come more than once. */
  private final PhraseTable counts = new PhraseTable();

  Repetition(List<String> paragraphs) {
    List<Place> places = new ArrayList<>();
    for (String text : paragraphs) {
      TextHash hashes = new TextHash(text);
      for (Span clause : Clauses.of(text)) {
        for (int begin = clause.begin(); begin < clause.end(); begin++) {
          places.add(new Place(hashes, begin, clause.end()));
        }
      }
    }
    // A stretch comes twice only where its beginning does.
    for (int length = 2; length <= Clauses.LONGEST_NAME && !places.isEmpty(); length++) {
      places = repeated(places, length);
    }
  }

  /** A place where stretches begin that end at {@code last} at the latest. */
  private record Place(TextHash hashes, int begin, int last) {
    int hash(int length) {
      return hashes.hash(begin, begin + length);
    }
  }

  /** Counts the stretches of a length; the places of those that come more than once. */
  private List<Place> repeated(List<Place> places, int length) {
    PhraseTable all = new PhraseTable();
    List<Place> fitting = places.stream().filter(p -> p.begin + length <= p.last).toList();
    for (Place place : fitting) {
      int hash = place.hash(length);
      all.put(hash, all.get(hash) + 1);
    }
    all.forEach(
        (hash, count) -> {
          if (count > 1) {
            counts.put(hash, count);
          }
        });
    return fitting.stream().filter(place -> counts.get(place.hash(length)) > 1).toList();
  }

  /** Occurrences of a stretch of a clause with that hash. */
  int count(int hash) {
    return Math.max(1, counts.get(hash));
  }
}
