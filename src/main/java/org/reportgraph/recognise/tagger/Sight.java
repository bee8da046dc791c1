package org.reportgraph.recognise.tagger;

/** What can be seen at and around an offset of a paragraph, as numbers to make features of. */
final class Sight {
  private static final int NEAR = 12;

  private final Reading reading;

  Sight(Reading reading) {
    this.reading = reading;
  }

  /** The word that ends at the offset. */
  int wordLeft(int i) {
    if (i <= 0) {
      return 1;
    }
    return reading.hash(reading.words.begins()[i - 1], i);
  }

  /** The group of a word, 0 where it has none. */
  int cluster(int word) {
    return reading.lexicon.usage().clusters().get(word);
  }

  /** The word that begins at the offset. */
  int nextWord(int i) {
    if (i >= reading.length) {
      return 1;
    }
    return reading.hash(i, reading.words.ends()[i]);
  }

  /** Part of speech of the word before the offset; 1 more than all where it is cut through. */
  int tagLeft(int i) {
    if (i <= 0) {
      return -1;
    }
    return reading.boundary(i) ? tagOrMark(i - 1) : -2;
  }

  int tagRight(int i) {
    if (i >= reading.length) {
      return -1;
    }
    return reading.boundary(i) ? tagOrMark(i) : -2;
  }

  /** Part of speech of the word over the offset, or what kind of sign stands there. */
  int tagOrMark(int i) {
    int tag = reading.words.tags()[i];
    if (tag != 0) {
      return tag;
    }
    char c = reading.at(i);
    return c < 128 && Character.isLetter(c) ? -3 : c > 0x4E00 && c < 0xA000 ? -4 : 5000 + c;
  }

  /** The classes of the head noun that ends at the offset. */
  int headTo(int j) {
    int length = reading.heads.to()[j];
    return length == 0 ? 0 : reading.lexicon.heads().get(reading.hash(j - length, j));
  }

  int headFrom(int i) {
    int length = reading.heads.from()[i];
    return length == 0 ? 0 : reading.lexicon.heads().get(reading.hash(i, i + length));
  }

  /** The kind of the verb or adverb that ends at the offset. */
  int cueTo(int i) {
    int length = reading.cues.to()[i];
    return length == 0 ? 0 : reading.lexicon.cues().get(reading.hash(i - length, i));
  }

  int cueFrom(int i) {
    int length = reading.cues.from()[i];
    return length == 0 ? 0 : reading.lexicon.cues().get(reading.hash(i, i + length));
  }

  int areaFrom(int i) {
    int length = reading.areas.from()[i];
    return length == 0 ? 0 : reading.lexicon.areas().get(reading.hash(i, i + length));
  }

  /** The kind of the place name that ends at the offset. */
  int areaTo(int i) {
    int length = reading.areas.to()[i];
    return length == 0 ? 0 : reading.lexicon.areas().get(reading.hash(i - length, i));
  }

  /** The classes of the known name that begins at the offset. */
  int nameFrom(int i) {
    int length = reading.names.from()[i];
    return length == 0 ? 0 : reading.lexicon.names().get(reading.hash(i, i + length));
  }

  /** The nearest verb to the left in the clause. */
  int verbLeft(int i, int from) {
    for (int at = i; at > Math.max(from, i - 4 * NEAR); at--) {
      int length = reading.cues.to()[at];
      if (length > 1 && (cueTo(at) & (Lexicon.VERB | Lexicon.PUSH)) != 0) {
        return reading.hash(at - length, at);
      }
    }
    return 0;
  }

  int verbRight(int j, int to) {
    for (int at = j; at < Math.min(to, j + NEAR); at++) {
      int length = reading.cues.from()[at];
      if (length > 1 && (cueFrom(at) & Lexicon.VERB) != 0) {
        return reading.hash(at, at + length);
      }
    }
    return 0;
  }

  /** For a name in a list before 等: the classes of the noun that sums the list up. */
  int etcetera(int j, int to) {
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
  int listHead(int i, int from) {
    char c = reading.at(i - 1);
    if (i <= from || "、和与及".indexOf(c) < 0) {
      return 0;
    }
    return TextHash.mix(c, headTo(i - 1));
  }

  /** What follows the mark that closes the quotation around an offset. */
  int quoteTail(int mark) {
    int close = reading.text.charAt(mark) == '“' ? reading.partner[mark] : mark;
    return close < 0 ? 1 : TextHash.mix(headFrom(close + 1), tagRight(close + 1));
  }
}
