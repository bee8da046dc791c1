package org.reportgraph.recognise.tagger;

/**
 * What can be seen at and around an offset of a paragraph, as numbers to make features of. What
 * many stretches ask for is worked out once for each offset.
 */
final class Sight {
  private static final int NEAR = 12;

  private final Reading reading;
  private final int[] wordLeft;
  private final int[] nextWord;
  private final int[] clusterLeft;
  private final int[] nextCluster;
  private final int[] tagLeft;
  private final int[] tagRight;

  /** For each offset the nearest one up to it where a verb ends, or -1. */
  private final int[] verbEnd;

  Sight(Reading reading) {
    this.reading = reading;
    int offsets = reading.length + 1;
    wordLeft = new int[offsets];
    nextWord = new int[offsets];
    clusterLeft = new int[offsets];
    nextCluster = new int[offsets];
    tagLeft = new int[offsets];
    tagRight = new int[offsets];
    verbEnd = new int[offsets];
    PhraseTable clusters = reading.lexicon.usage().clusters();
    for (int i = 0; i < offsets; i++) {
      boolean first = i == 0;
      boolean last = i == reading.length;
      wordLeft[i] = first ? 1 : reading.hash(reading.words.begins()[i - 1], i);
      nextWord[i] = last ? 1 : reading.hash(i, reading.words.ends()[i]);
      clusterLeft[i] = clusters.get(wordLeft[i]);
      nextCluster[i] = clusters.get(nextWord[i]);
      tagLeft[i] = first ? -1 : reading.boundary(i) ? tagOrMark(i - 1) : -2;
      tagRight[i] = last ? -1 : reading.boundary(i) ? tagOrMark(i) : -2;
      boolean verb = reading.cues.to()[i] > 1 && (cueTo(i) & (Lexicon.VERB | Lexicon.PUSH)) != 0;
      verbEnd[i] = verb ? i : first ? -1 : verbEnd[i - 1];
    }
  }

  /** The word that ends at the offset. */
  int wordLeft(int i) {
    return wordLeft[i];
  }

  /** The word that begins at the offset. */
  int nextWord(int i) {
    return nextWord[i];
  }

  /** The group of the word that ends at the offset, 0 where it has none. */
  int clusterLeft(int i) {
    return clusterLeft[i];
  }

  /** The group of the word that begins at the offset, 0 where it has none. */
  int nextCluster(int i) {
    return nextCluster[i];
  }

  /** Part of speech of the word before the offset; 1 more than all where it is cut through. */
  int tagLeft(int i) {
    return tagLeft[i];
  }

  int tagRight(int i) {
    return tagRight[i];
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
    return reading.heads.kindTo(j);
  }

  int headFrom(int i) {
    return reading.heads.kindFrom(i);
  }

  /** The kind of the verb or adverb that ends at the offset. */
  int cueTo(int i) {
    return reading.cues.kindTo(i);
  }

  int cueFrom(int i) {
    return reading.cues.kindFrom(i);
  }

  int areaFrom(int i) {
    return reading.areas.kindFrom(i);
  }

  /** The kind of the place name that ends at the offset. */
  int areaTo(int i) {
    return reading.areas.kindTo(i);
  }

  /** The classes of the known name that begins at the offset. */
  int nameFrom(int i) {
    return reading.names.kindFrom(i);
  }

  /** The nearest verb to the left in the clause. */
  int verbLeft(int i, int from) {
    int at = verbEnd[i];
    return at > Math.max(from, i - 4 * NEAR) ? reading.hash(at - reading.cues.to()[at], at) : 0;
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
    int last = Math.min(to, j + 4 * NEAR + 1);
    int at = j;
    while (at < last && reading.text.charAt(at) != '等') {
      at++;
    }
    if (at >= last) {
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
