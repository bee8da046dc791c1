package org.reportgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Span;

/**
 * Finds the reports in a text that holds several one after another. A report begins with a title
 * (贵阳市政府工作报告), a session (在贵阳市第十四届人民代表大会第一次会议上) or the address 各位代表：现在，我代表市人民政府向大会作工作报告, whichever
 * comes first; signs of a beginning within a few lines of each other belong to one head.
 */
final class ReportSplitter {
  private static final int HEAD_LINES = 12;
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern BLANK = Pattern.compile("[\\s　\\uFEFF]+");
  private static final Pattern TITLE =
      Pattern.compile("[^《》“”，,。：:]{0,24}政府工作报告(?:[（(][^）)]{1,40}[）)])?");
  private static final Pattern SESSION =
      Pattern.compile("[^，。；]{0,20}在?[^，。；]{2,30}人民代表大会[^，。；]{0,20}会议(?:上.{0,30})?");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:各位代表.{0,8})?(?:现在)?[，,]?我.{0,14}?代表.{0,20}(?:政府|国务院).{0,24}(?:报告|审议).*");
  private static final Pattern HEAD =
      Pattern.compile(
          "各位代表[^。；！!]{0,8}[：:！!]?"
              + "|[^。；！!]{0,30}(?:人民代表大会|第[一二三四五六七八九十]+届|[省市县区州盟旗]长|主席|总理|人民政府|[0-9一二三四五六七八九十]日)[^。；！!]{0,20}"
              + "|[\\p{IsHan}0-9〇]{2,16}[省市县区州盟旗年]");

  private ReportSplitter() {}

  private record Line(int begin, String words) {
    boolean opens() {
      return is(TITLE) || is(SESSION) || is(ADDRESS);
    }

    boolean is(Pattern pattern) {
      return pattern.matcher(words).matches();
    }
  }

  /** The spans of the reports in order; one after another they are the whole text. */
  static List<Span> split(String text) {
    List<Line> lines = lines(text);
    List<Span> reports = new ArrayList<>();
    int begin = 0;
    int head = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).opens()) {
        if (i - head > HEAD_LINES) {
          int next = lines.get(headStart(lines, i)).begin();
          reports.add(new Span(begin, next));
          begin = next;
        }
        head = i;
      }
    }
    reports.add(new Span(begin, text.length()));
    return reports;
  }

  /** Where the first head begins, behind the menus of a web page; 0 if the text has no head. */
  static int firstHead(String text) {
    List<Line> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).opens()) {
        return lines.get(headStart(lines, i)).begin();
      }
    }
    return 0;
  }

  // Place, day, speaker and the call 各位代表 stand on lines of their own before the line that tells.
  private static int headStart(List<Line> lines, int sign) {
    int start = sign;
    while (start > 0 && lines.get(start - 1).is(HEAD)) {
      start--;
    }
    return start;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String words = BLANK.matcher(line.group()).replaceAll("");
      if (!words.isEmpty()) {
        lines.add(new Line(line.start(), words));
      }
    }
    return lines;
  }
}
