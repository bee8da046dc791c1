package org.reportgraph.recognise.tagger;

import java.util.Arrays;
import java.util.List;
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
    this.rules = List.copyOf(rules);
    this.covered = covered();
  }

  /** Whether no mark of a pair stands in the stretch without the other. */
  boolean balanced(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (partner[i] >= 0 && (partner[i] < begin || partner[i] >= end)) {
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
