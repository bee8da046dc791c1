package org.reportgraph.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the lines of a printed page together to paragraphs: a line as wide as the page goes on in
 * the next one. Page numbers standing alone are left out.
 */
final class PrintedLines {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s　]*[-—－–·]*[\\s　]*第?[\\s　]*[0-9]{1,3}[\\s　]*页?[\\s　]*[-—－–·]*[\\s　]*");
  private static final Pattern OPENS =
      Pattern.compile("^[\\s　]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|各位代表).*");
  private static final int SLACK = 3;

  private PrintedLines() {}

  /** The text with one line a paragraph. */
  static String join(String text) {
    List<String> lines =
        text.lines()
            .filter(line -> !line.isBlank() && !PAGE_NUMBER.matcher(line).matches())
            .map(String::strip)
            .toList();
    int page = pageWidth(lines);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      joined.append(lines.get(i));
      boolean last = i + 1 == lines.size();
      boolean full = width(lines.get(i)) >= page - SLACK;
      if (last || !full || OPENS.matcher(lines.get(i + 1)).matches()) {
        joined.append('\n');
      }
    }
    return joined.toString();
  }

  // The width that most of the long lines have: the ninth decile.
  private static int pageWidth(List<String> lines) {
    List<Integer> widths = lines.stream().map(PrintedLines::width).sorted().toList();
    return widths.isEmpty() ? 0 : widths.get(widths.size() * 9 / 10);
  }

  // In characters of full width; two Latin letters or digits take the room of one.
  private static int width(String line) {
    int halves = line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    return halves / 2;
  }
}
