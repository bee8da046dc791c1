package org.reportgraph.recognise.tagger;

import org.reportgraph.model.Mention;

/** What can be seen of a stretch as a whole, as numbers to make features of. */
final class Stretches {
  private static final String SIGNS = "、的“”（(和与";

  private final Reading reading;
  private final Sight sight;

  /** For each offset the next one from it on where a sign stands that {@link #pattern} tells. */
  private final int[] nextSign;

  /** Characters up to each offset that a rule mention covers. */
  private final int[] coveredBefore;

  /** Words that begin before each offset. */
  private final int[] wordsBefore;

  Stretches(Reading reading, Sight sight) {
    this.reading = reading;
    this.sight = sight;
    nextSign = reading.next(i -> SIGNS.indexOf(reading.text.charAt(i)) >= 0);
    coveredBefore = reading.countBefore(i -> reading.covered[i] >= 0);
    wordsBefore = reading.countBefore(i -> reading.words.begins()[i] == i);
  }

  /** How far the stretch is a place name: all of it, its beginning, its end, nothing. */
  int areaOver(int i, int j) {
    int from = reading.areas.from()[i];
    return from == 0 ? 0 : from == j - i ? 1 : from < j - i ? 2 : 3;
  }

  /** Where quotation marks, enumeration commas and other signs stand in the stretch. */
  int pattern(int i, int j) {
    int bits = 0;
    for (int at = nextSign[i]; at < j; at = nextSign[at + 1]) {
      char c = reading.text.charAt(at);
      if (c == '、') {
        bits |= 1;
      } else if (c == '的') {
        bits |= 2;
      } else if (c == '“') {
        bits |= at == i ? 4 : 8;
      } else if (c == '”') {
        bits |= at == j - 1 ? 16 : 32;
      } else if (c == '（' || c == '(') {
        bits |= 64;
      } else if (c == '和' || c == '与') {
        bits |= 128;
      }
    }
    boolean enclosed = i > 0 && j < reading.length && reading.partner[i - 1] == j && j > 0;
    return bits + (enclosed ? 256 + (reading.at(j) << 10) : 0);
  }

  /** The parts of speech of a stretch of up to five words. */
  int shape(int i, int j) {
    int h = 17;
    int count = 0;
    for (int at = i; at < j; at = reading.words.ends()[at]) {
      h = TextHash.mix(h, sight.tagOrMark(at));
      if (++count > 5) {
        return 0;
      }
    }
    return h;
  }

  /** Words in the stretch, those cut off at its ends included. */
  int words(int i, int j) {
    return Math.min(1 + wordsBefore[j] - wordsBefore[i + 1], 8);
  }

  /** Whether the stretch is always continued by the same character in the report. */
  int freedom(int i, int j, int count) {
    if (count < 2) {
      return 0;
    }
    boolean left = i > 0 && reading.repetition.count(reading.hash(i - 1, j)) >= count;
    boolean right = j < reading.length && reading.repetition.count(reading.hash(i, j + 1)) >= count;
    return 1 + (left ? 1 : 0) + (right ? 2 : 0);
  }

  static int bucket(int count) {
    return count < 4 ? count : count < 8 ? 4 : 5;
  }

  /** The rule mention that covers a character, and whether one begins or ends there. */
  int ruleAt(int left, int right) {
    int a = left < 0 ? -1 : reading.covered[left];
    int b = right >= reading.length ? -1 : reading.covered[right];
    int relation = left == right ? 4 : a == b ? (a < 0 ? 0 : 1) : a < 0 ? 2 : b < 0 ? 3 : 5;
    int type = b >= 0 ? 1 + type(b) : 0;
    int other = a >= 0 ? 1 + type(a) : 0;
    return TextHash.mix(relation, type * 16 + other);
  }

  int type(int index) {
    return Classes.number(reading.rules.get(index).type());
  }

  /** How the stretch stands to the mentions of the rules. */
  int rule(int i, int j) {
    int first = reading.covered[i];
    int last = reading.covered[j - 1];
    if (first < 0 && last < 0) {
      return coveredBefore[i] < coveredBefore[j] ? 1 : 0;
    }
    int index = first >= 0 ? first : last;
    Mention mention = reading.rules.get(index);
    int begin = Integer.signum(mention.span().begin() - i) + 1;
    int end = Integer.signum(mention.span().end() - j) + 1;
    int relation = 2 + begin * 3 + end;
    boolean exact = begin == 1 && end == 1;
    int source = exact ? mention.evidence().recogniser().hashCode() : 0;
    return TextHash.mix(relation * 16 + type(index), source);
  }
}
