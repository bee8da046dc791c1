package org.reportgraph.recognise.tagger;

import org.reportgraph.model.Mention;

/**
 * What speaks for or against a name: features of the place where it would begin, of the place where
 * it would end, of each character in it, and of the stretch as a whole.
 */
final class Features {
  private static final int NEAR = 12;

  private final Reading reading;
  private final Hashes out;

  Features(Reading reading, Hashes out) {
    this.reading = reading;
    this.out = out;
  }

  /** Features of a name that begins at the offset. */
  void begin(int i, int from) {
    around(100, i);
    out.add(130, verbLeft(i, from));
    out.add(131, cueTo(i), tagLeft(i));
    out.add(132, cueTo(i), cueFrom(i));
    out.add(133, areaFrom(i));
    out.add(134, areaTo(i), areaFrom(i));
    out.add(135, i == from ? 1 : 0);
    out.add(136, reading.at(i - 1) == '“' ? quoteTail(i - 1) : 0);
    out.add(137, listHead(i, from));
    out.add(138, ruleAt(i - 1, i), 0);
    out.add(139, reading.paragraph.heading() ? 1 : 0, i == from ? 1 : 0);
  }

  /** Features of a name that ends before the offset. */
  void end(int j, int to) {
    around(200, j);
    int heads = headTo(j);
    out.add(230, heads);
    out.add(231, reading.hash(j - reading.heads.to()[j], j), reading.heads.to()[j]);
    out.add(232, heads, tagRight(j));
    out.add(233, heads, reading.at(j));
    out.add(234, headFrom(j), heads);
    out.add(235, reading.hash(j - 3, j));
    out.add(236, reading.hash(j - 4, j));
    out.add(237, etcetera(j, to));
    out.add(238, etcetera(j, to), heads);
    out.add(239, cueFrom(j), tagRight(j));
    out.add(240, verbRight(j, to));
    out.add(241, areaTo(j), tagRight(j));
    out.add(242, j == to ? 1 : 0, heads);
    out.add(243, ruleAt(j - 1, j), 0);
    out.add(244, reading.at(j) == '”' ? quoteTail(j) : 0);
    out.add(245, lastWord(j), nextWord(j));
  }

  /** Features of a character inside a name. */
  void inside(int i) {
    out.add(300, reading.at(i));
    if (reading.words.begins()[i] == i) {
      int end = reading.words.ends()[i];
      out.add(301, reading.hash(i, end));
      out.add(306, cluster(reading.hash(i, end)));
      out.add(302, reading.words.tags()[i], end - i);
    }
    if (reading.cues.from()[i] > 1) {
      out.add(303, cueFrom(i));
    }
    out.add(304, ruleAt(i, i));
    out.add(305, reading.areas.from()[i] > 1 ? areaFrom(i) : 0);
  }

  /** Features of the stretch as a whole. */
  void whole(int i, int j) {
    int surface = reading.hash(i, j);
    int length = Math.min(j - i, 20);
    int heads = headTo(j);
    int headLength = reading.heads.to()[j];
    int left = tagLeft(i);
    int right = tagRight(j);
    out.add(400, length);
    out.add(401, surface);
    out.add(402, heads, Math.min(j - i - headLength, 8));
    out.add(403, heads, left);
    out.add(404, TextHash.mix(left, right), heads == 0 ? 0 : 1);
    out.add(405, firstWord(i), lastWord(j));
    out.add(406, reading.at(i - 1), reading.at(j));
    out.add(407, (reading.boundary(i) ? 1 : 0) + (reading.boundary(j) ? 2 : 0), Math.min(j - i, 4));
    out.add(408, reading.lexicon.names().get(surface));
    out.add(409, reading.lexicon.areas().get(surface), areaOver(i, j));
    out.add(410, pattern(i, j));
    out.add(411, shape(i, j), heads == 0 ? 0 : 1);
    out.add(412, shape(i, j), heads);
    out.add(413, areaFrom(i), heads);
    int count = reading.repetition.count(surface);
    out.add(414, bucket(count), Math.min(j - i, 6));
    out.add(415, freedom(i, j, count));
    out.add(416, rule(i, j));
    out.add(417, rule(i, j), heads);
    out.add(418, wordLeft(i), heads);
    out.add(419, words(i, j), heads == 0 ? 0 : 1);
    out.add(420, tagAt(i), TextHash.mix(left, heads));
    out.add(421, heads, nextWord(j));
    int known = reading.lexicon.usage().phrases().get(surface);
    out.add(422, known);
    out.add(423, known, heads);
    out.add(424, cluster(firstWord(i)), cluster(lastWord(j)));
    out.add(425, cluster(wordLeft(i)), heads);
    out.add(426, cluster(wordLeft(i)), cluster(nextWord(j)));
  }

  private void around(int kind, int i) {
    int l1 = reading.at(i - 1);
    int r1 = reading.at(i);
    out.add(kind, l1);
    out.add(kind + 1, reading.hash(i - 2, i));
    out.add(kind + 2, reading.hash(i - 3, i));
    out.add(kind + 3, r1);
    out.add(kind + 4, reading.hash(i, i + 2));
    out.add(kind + 5, reading.hash(i, i + 3));
    out.add(kind + 6, l1, r1);
    out.add(kind + 7, wordLeft(i));
    out.add(kind + 8, nextWord(i));
    out.add(kind + 9, tagLeft(i));
    out.add(kind + 10, tagRight(i));
    out.add(kind + 11, tagLeft(i), tagRight(i));
    out.add(kind + 12, wordLeft(i), tagRight(i));
    out.add(kind + 13, tagLeft(i), nextWord(i));
    int before = reading.boundary(i) && i > 0 ? reading.words.begins()[i - 1] : i;
    out.add(kind + 14, tagLeft(before), tagLeft(i));
    out.add(kind + 15, wordLeft(before), wordLeft(i));
    out.add(kind + 16, reading.boundary(i) ? 1 : 0);
    int left = cluster(wordLeft(i));
    int right = cluster(nextWord(i));
    out.add(kind + 17, left);
    out.add(kind + 18, right);
    out.add(kind + 19, left, right);
    out.add(kind + 20, cluster(wordLeft(before)), left);
  }

  private int wordLeft(int i) {
    if (i <= 0) {
      return 1;
    }
    return reading.hash(reading.words.begins()[i - 1], i);
  }

  private int cluster(int word) {
    return reading.lexicon.usage().clusters().get(word);
  }

  private int lastWord(int j) {
    return wordLeft(j);
  }

  private int nextWord(int i) {
    if (i >= reading.length) {
      return 1;
    }
    return reading.hash(i, reading.words.ends()[i]);
  }

  private int firstWord(int i) {
    return nextWord(i);
  }

  /** Part of speech of the word before the offset; 1 more than all where it is cut through. */
  private int tagLeft(int i) {
    if (i <= 0) {
      return -1;
    }
    return reading.boundary(i) ? tagOrMark(i - 1) : -2;
  }

  private int tagRight(int i) {
    if (i >= reading.length) {
      return -1;
    }
    return reading.boundary(i) ? tagOrMark(i) : -2;
  }

  private int tagAt(int i) {
    return tagRight(i);
  }

  private int tagOrMark(int i) {
    int tag = reading.words.tags()[i];
    if (tag != 0) {
      return tag;
    }
    char c = reading.at(i);
    return c < 128 && Character.isLetter(c) ? -3 : c > 0x4E00 && c < 0xA000 ? -4 : 5000 + c;
  }

  private int headTo(int j) {
    int length = reading.heads.to()[j];
    return length == 0 ? 0 : reading.lexicon.heads().get(reading.hash(j - length, j));
  }

  private int headFrom(int i) {
    int length = reading.heads.from()[i];
    return length == 0 ? 0 : reading.lexicon.heads().get(reading.hash(i, i + length));
  }

  private int cueTo(int i) {
    int length = reading.cues.to()[i];
    return length == 0 ? 0 : reading.lexicon.cues().get(reading.hash(i - length, i));
  }

  private int cueFrom(int i) {
    int length = reading.cues.from()[i];
    return length == 0 ? 0 : reading.lexicon.cues().get(reading.hash(i, i + length));
  }

  private int areaFrom(int i) {
    int length = reading.areas.from()[i];
    return length == 0 ? 0 : reading.lexicon.areas().get(reading.hash(i, i + length));
  }

  private int areaTo(int i) {
    int length = reading.areas.to()[i];
    return length == 0 ? 0 : reading.lexicon.areas().get(reading.hash(i - length, i));
  }

  /** How far the stretch is a place name: all of it, its beginning, its end, nothing. */
  private int areaOver(int i, int j) {
    int from = reading.areas.from()[i];
    return from == 0 ? 0 : from == j - i ? 1 : from < j - i ? 2 : 3;
  }

  /** The nearest verb to the left in the clause. */
  private int verbLeft(int i, int from) {
    for (int at = i; at > Math.max(from, i - 4 * NEAR); at--) {
      int length = reading.cues.to()[at];
      if (length > 1 && (cueTo(at) & (Lexicon.VERB | Lexicon.PUSH)) != 0) {
        return reading.hash(at - length, at);
      }
    }
    return 0;
  }

  private int verbRight(int j, int to) {
    for (int at = j; at < Math.min(to, j + NEAR); at++) {
      int length = reading.cues.from()[at];
      if (length > 1 && (cueFrom(at) & Lexicon.VERB) != 0) {
        return reading.hash(at, at + length);
      }
    }
    return 0;
  }

  /** For a name in a list before 等: the classes of the noun that sums the list up. */
  private int etcetera(int j, int to) {
    int at = reading.text.indexOf('等', j);
    if (at < 0 || at >= to || at > j + 4 * NEAR) {
      return -1;
    }
    for (int end = at + 2; end <= Math.min(to, at + NEAR); end++) {
      if (reading.heads.to()[end] > 0 && end - reading.heads.to()[end] > at) {
        return TextHash.mix(headTo(end), at == j ? 1 : 0);
      }
    }
    return at == j ? -2 : -3;
  }

  /** For a name in a list: the classes of the noun before the comma of enumeration. */
  private int listHead(int i, int from) {
    char c = reading.at(i - 1);
    if (i <= from || "、和与及".indexOf(c) < 0) {
      return 0;
    }
    return TextHash.mix(c, headTo(i - 1));
  }

  /** What follows the mark that closes the quotation around an offset. */
  private int quoteTail(int mark) {
    int close = reading.text.charAt(mark) == '“' ? reading.partner[mark] : mark;
    return close < 0 ? 1 : TextHash.mix(headFrom(close + 1), tagRight(close + 1));
  }

  /** Where quotation marks, enumeration commas and other signs stand in the stretch. */
  private int pattern(int i, int j) {
    int bits = 0;
    for (int at = i; at < j; at++) {
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
  private int shape(int i, int j) {
    int h = 17;
    int count = 0;
    for (int at = i; at < j; at = reading.words.ends()[at]) {
      h = TextHash.mix(h, tagOrMark(at));
      if (++count > 5) {
        return 0;
      }
    }
    return h;
  }

  private int words(int i, int j) {
    int count = 0;
    for (int at = i; at < j; at = reading.words.ends()[at]) {
      count++;
    }
    return Math.min(count, 8);
  }

  /** Whether the stretch is always continued by the same character in the report. */
  private int freedom(int i, int j, int count) {
    if (count < 2) {
      return 0;
    }
    boolean left = i > 0 && reading.repetition.count(reading.hash(i - 1, j)) >= count;
    boolean right = j < reading.length && reading.repetition.count(reading.hash(i, j + 1)) >= count;
    return 1 + (left ? 1 : 0) + (right ? 2 : 0);
  }

  private static int bucket(int count) {
    return count < 4 ? count : count < 8 ? 4 : 5;
  }

  /** The rule mention that covers a character, and whether one begins or ends there. */
  private int ruleAt(int left, int right) {
    int a = left < 0 ? -1 : reading.covered[left];
    int b = right >= reading.length ? -1 : reading.covered[right];
    int relation = left == right ? 4 : a == b ? (a < 0 ? 0 : 1) : a < 0 ? 2 : b < 0 ? 3 : 5;
    int type = b >= 0 ? 1 + type(b) : 0;
    int other = a >= 0 ? 1 + type(a) : 0;
    return TextHash.mix(relation, type * 16 + other);
  }

  private int type(int index) {
    return Classes.number(reading.rules.get(index).type());
  }

  /** How the stretch stands to the mentions of the rules. */
  private int rule(int i, int j) {
    int first = reading.covered[i];
    int last = reading.covered[j - 1];
    if (first < 0 && last < 0) {
      for (int at = i; at < j; at++) {
        if (reading.covered[at] >= 0) {
          return 1;
        }
      }
      return 0;
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
