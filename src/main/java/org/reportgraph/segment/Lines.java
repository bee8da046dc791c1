package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Span;

/**
 * The non-empty lines of a text, without outer blanks and page-turn marks, each with the pieces of
 * the source that it is made of.
 */
final class Lines {
  /** What a newspaper prints where a text goes on elsewhere: （下转2版） （上接第1版）. */
  private static final Pattern PAGE_TURN =
      Pattern.compile(
          "[（(【\\[][\\s　]*(?:紧)?(?:下转|上接|接|转)第?[\\s　]*[0-9０-９A-Z一二三四五六七八九十]{1,3}[\\s　]*版[\\s　]*[）)】\\]]");

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");

  private Lines() {}

  /**
   * A line as it is read.
   *
   * @param text the reading text
   * @param pieces its spans in the source
   */
  record Line(String text, List<Span> pieces) {}

  static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    Matcher line = LINE.matcher(source);
    while (line.find()) {
      List<Span> pieces = pieces(source, line.start(), line.end());
      if (!pieces.isEmpty()) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(source, piece.begin(), piece.end()));
        lines.add(new Line(text.toString(), pieces));
      }
    }
    return lines;
  }

  private static List<Span> pieces(String source, int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int begin = from;
    while (begin < to && blank(source.charAt(begin))) {
      begin++;
    }
    int end = to;
    while (end > begin && blank(source.charAt(end - 1))) {
      end--;
    }
    Matcher mark = PAGE_TURN.matcher(source).region(begin, end);
    while (mark.find()) {
      if (mark.start() > begin) {
        pieces.add(new Span(begin, mark.start()));
      }
      begin = mark.end();
    }
    if (begin < end) {
      pieces.add(new Span(begin, end));
    }
    return pieces;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
