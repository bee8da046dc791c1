package org.reportgraph.model;

import java.util.Comparator;

/**
 * A half-open range of characters (UTF-16 code units) in a text.
 *
 * @param begin offset of the first character, at least 0
 * @param end offset behind the last character, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The same range, moved to the right by {@code distance} characters. */
  public Span shift(int distance) {
    return new Span(begin + distance, end + distance);
  }

  /** The characters of this range in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
