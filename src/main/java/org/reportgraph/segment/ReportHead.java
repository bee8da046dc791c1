package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.model.Division;

/**
 * What the lines before the address 各位代表 say: title, place, year, day, speaker, session. Where they
 * are missing, the file's name and the text's own words stand in.
 *
 * @param title the title as written, or place and year
 * @param year the year the report is given in
 * @param area the area whose government reports
 * @param speaker who gives it
 * @param session the congress it is given to: 贵阳市第十四届人民代表大会第一次会议
 * @param issued the day, ISO 8601
 */
record ReportHead(
    String title,
    int year,
    Optional<Division> area,
    Optional<String> speaker,
    Optional<String> session,
    Optional<String> issued) {
  private static final int LINES = 12;
  private static final Pattern BLANK = Pattern.compile("[\\s　]");
  private static final Pattern HEAD_END =
      Pattern.compile("^[\\s　]*(?:各位代表|第?[一二三][、部]|[（(]一)|回顾|^.{80}");
  private static final Pattern TITLE =
      Pattern.compile("^[^，。]{0,24}(?<=[\\p{IsHan}0-9]{3})(?:政府)?工作报告");
  private static final Pattern SESSION =
      Pattern.compile(
          "(?:召开的)?((?:(?![在日主长])[\\p{IsHan}]){2,24}第?[一二三四五六七八九十]{1,3}届人民代表大会(?:第[一二三四五六七八九十]{1,3}次会议)?)");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:[省市县区州盟旗]长|主席|总理)[:：]?([\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]+)?)(?:$|同志|在|（|\\(|[0-9])");
  private static final Pattern OFFICE = Pattern.compile(".*(?:[省市县区州盟旗]长|主席|总理)[:：]?");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]+)?");

  /** Reads the head of a report from its non-empty lines. */
  static ReportHead of(String file, List<String> lines) {
    List<String> head = head(lines);
    String joined = String.join("", head);
    int year = ReportYear.of(file, head, lines);
    Optional<String> session = find(SESSION, head).or(() -> find(SESSION, List.of(joined)));
    Optional<Division> area = new ReportArea().of(session, joined, lines);
    return new ReportHead(
        head.stream()
            .flatMap(line -> TITLE.matcher(line).results())
            .map(match -> match.group())
            .findFirst()
            .orElse(area.map(Division::name).orElse("") + year + "年政府工作报告"),
        year,
        area,
        find(SPEAKER, head).filter(name -> !name.endsWith("代表")).or(() -> signed(head)),
        session,
        ChineseDates.firstDay(joined));
  }

  // 徐水县人民政府县长 on one line, the name on the next; or the name alone as the last line
  private static Optional<String> signed(List<String> head) {
    for (int i = 1; i < head.size(); i++) {
      boolean last = i == head.size() - 1;
      if (NAME.matcher(head.get(i)).matches()
          && (last || OFFICE.matcher(head.get(i - 1)).matches())) {
        return Optional.of(head.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<String> head(List<String> lines) {
    List<String> head = new ArrayList<>();
    for (String line : lines) {
      if (head.size() == LINES || HEAD_END.matcher(line).find()) {
        break;
      }
      head.add(ChineseDates.digits(BLANK.matcher(line).replaceAll("")));
    }
    return head;
  }

  private static Optional<String> find(Pattern pattern, List<String> lines) {
    return lines.stream()
        .flatMap(line -> pattern.matcher(line).results())
        .map(match -> match.group(1))
        .findFirst();
  }
}
