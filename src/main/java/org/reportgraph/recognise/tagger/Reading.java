package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Span;

/** A paragraph with everything that the features ask of it. */
final class Reading {
  private static final String OPEN = "“《（(「『〈[【";
  private static final String CLOSE = "”》）)」』〉]】";

  final Paragraph paragraph;
  final String text;
  final int length;
  final TextHash hashes;
  final Lexicon lexicon;
  final Words.Cut words;
  final Spots heads;
  final Spots areas;
  final Spots cues;
  final Spots names;
  final Repetition repetition;

  /** For an opening mark the offset of its closing mark and the other way round, else -1. */
  final int[] partner;

  private final int[] nextPaired;

  /** For each character the mention of the rules that covers it, or -1. */
  final int[] covered;

  final List<Mention> rules;

  Reading(Paragraph paragraph, Lexicon lexicon, Repetition repetition, List<Mention> rules) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.length = text.length();
    this.hashes = new TextHash(text);
    this.lexicon = lexicon;
    this.words = lexicon.words().cut(hashes, length);
    this.heads = Spots.of(lexicon.heads(), hashes, length);
    this.areas = Spots.of(lexicon.areas(), hashes, length);
    this.cues = Spots.of(lexicon.cues(), hashes, length);
    this.names = Spots.of(lexicon.names(), hashes, length);
    this.repetition = repetition;
    this.partner = partners();
    this.nextPaired = next(i -> partner[i] >= 0);
    this.rules = List.copyOf(rules);
    this.covered = covered();
  }

  /** For each offset the next one from it on that has something, or the length. */
  int[] next(IntPredicate has) {
    int[] next = new int[length + 1];
    next[length] = length;
    for (int i = length - 1; i >= 0; i--) {
      next[i] = has.test(i) ? i : next[i + 1];
    }
    return next;
  }

  /** For each offset how many before it have something. */
  int[] countBefore(IntPredicate has) {
    int[] count = new int[length + 1];
    for (int i = 0; i < length; i++) {
      count[i + 1] = count[i] + (has.test(i) ? 1 : 0);
    }
    return count;
  }

  /** Whether no mark of a pair stands in the stretch without the other. */
  boolean balanced(int begin, int end) {
    for (int i = nextPaired[begin]; i < end; i = nextPaired[i + 1]) {
      if (partner[i] < begin || partner[i] >= end) {
        return false;
      }
    }
    return true;
  }

  /** The folded character at an offset, 0 outside the text. */
  char at(int offset) {
    return offset < 0 || offset >= length ? 0 : TextHash.fold(text.charAt(offset));
  }

  /** The hash of a stretch, cut off at the ends of the text. */
  int hash(int begin, int end) {
    int from = Math.max(0, begin);
    int to = Math.min(length, end);
    return from >= to ? 0 : hashes.hash(from, to);
  }

  /** Whether a word ends and another begins at the offset. */
  boolean boundary(int offset) {
    return offset <= 0 || offset >= length || words.begins()[offset] == offset;
  }

  private int[] partners() {
    int[] found = new int[length];
    Arrays.fill(found, -1);
    int[] stack = new int[length];
    int depth = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        stack[depth++] = i;
      }
      int kind = CLOSE.indexOf(c);
      if (kind >= 0 && depth > 0) {
        int open = stack[depth - 1];
        if (OPEN.charAt(kind) == text.charAt(open)) {
          depth--;
          found[open] = i;
          found[i] = open;
        }
      }
    }
    return found;
  }

  private int[] covered() {
    int[] found = new int[length];
    Arrays.fill(found, -1);
    for (int index = 0; index < rules.size(); index++) {
      Span span = rules.get(index).span();
      Arrays.fill(found, span.begin(), span.end(), index);
    }
    return found;
  }
}
