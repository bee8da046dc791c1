package org.reportgraph.recognise.tagger;

import java.util.List;
import org.reportgraph.model.Span;

/** Counts the sequences of words of reports. */
final class UsageCount {
  private static final int WORDS = 6;
  private static final int LONGEST = 14;
  private static final int OFTEN = 4;

  private final Words words;
  private final PhraseTable counts = new PhraseTable();
  private final PhraseTable reports = new PhraseTable();
  private final PhraseTable lefts = new PhraseTable();
  private final PhraseTable rights = new PhraseTable();
  private final PhraseTable latest = new PhraseTable();

  UsageCount(Words words) {
    this.words = words;
  }

  /** The frequent sequences of the reports, each a list of paragraphs. */
  PhraseTable count(List<List<String>> texts) {
    for (List<String> text : texts) {
      visit(text, (hash, left, right) -> counts.put(hash, counts.get(hash) + 1));
    }
    for (int number = 1; number <= texts.size(); number++) {
      int report = number;
      visit(
          texts.get(number - 1),
          (hash, left, right) -> {
            if (counts.get(hash) >= OFTEN) {
              note(hash, left, right, report);
            }
          });
    }
    PhraseTable phrases = new PhraseTable();
    reports.forEach((hash, count) -> phrases.put(hash, describe(hash, count)));
    return phrases;
  }

  private interface Visitor {
    void see(int hash, char left, char right);
  }

  private void note(int hash, char left, char right, int report) {
    lefts.put(hash, lefts.get(hash) | bit(left));
    rights.put(hash, rights.get(hash) | bit(right));
    if (latest.get(hash) != report) {
      latest.put(hash, report);
      reports.put(hash, reports.get(hash) + 1);
    }
  }

  /** One of 32 bits for a character: a rough count of different characters is enough. */
  private static int bit(char c) {
    return 1 << (((c * 31) >>> 2) & 31);
  }

  private int describe(int hash, int reports) {
    int spread = reports < 2 ? 0 : reports < 4 ? 1 : reports < 10 ? 2 : 3;
    return 1 + spread * 16 + variety(lefts.get(hash)) * 4 + variety(rights.get(hash));
  }

  private static int variety(int bits) {
    int n = Integer.bitCount(bits);
    return n < 2 ? 0 : n < 4 ? 1 : n < 8 ? 2 : 3;
  }

  private void visit(List<String> paragraphs, Visitor visitor) {
    for (String text : paragraphs) {
      TextHash hashes = new TextHash(text);
      Words.Cut cut = words.cut(hashes, text.length());
      for (Span clause : Clauses.of(text)) {
        for (int begin = clause.begin(); begin < clause.end(); begin = cut.ends()[begin]) {
          int end = begin;
          for (int n = 0; n < WORDS && end < clause.end(); n++) {
            end = Math.min(clause.end(), cut.ends()[end]);
            if (end - begin > LONGEST) {
              break;
            }
            if (end - begin > 1) {
              char left = begin == 0 ? 0 : text.charAt(begin - 1);
              char right = end == text.length() ? 0 : text.charAt(end);
              visitor.see(hashes.hash(begin, end), left, right);
            }
          }
        }
      }
    }
  }
}
