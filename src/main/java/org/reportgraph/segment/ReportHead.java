package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
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
  private static final Pattern HEAD_END =
      Pattern.compile("^[\\s　]*(?:各位代表|第?[一二三][、部]|[（(]一)|回顾|^.{80}");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\s*年");
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");
  private static final Pattern SESSION =
      Pattern.compile("在?([\\p{IsHan}]{2,30}第?[一二三四五六七八九十]{1,3}届人民代表大会(?:第[一二三四五六七八九十]{1,3}次会议)?)");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:省长|市长|县长|区长|州长|主席|盟长|旗长|总理)\\s*[:：]?\\s*([\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]+)?)$");
  private static final Pattern REVIEWED =
      Pattern.compile("((?:19|20)[0-9]{2})年.{0,8}(?:工作)?(?:回顾|总结|完成情况)");
  private static final Pattern PLANNED =
      Pattern.compile("((?:19|20)[0-9]{2})年.{0,10}(?:安排|任务|部署|打算|目标|重点工作)");
  private static final Pattern GOVERNMENT = Pattern.compile("代表([\\p{IsHan}]{2,12}?)(?:人民政府|政府)");

  /** Reads the head of a report from its non-empty lines. */
  static ReportHead of(String file, List<String> lines) {
    List<String> head = new ArrayList<>();
    for (String line : lines) {
      if (head.size() == LINES || HEAD_END.matcher(line).find()) {
        break;
      }
      head.add(digits(line.replaceAll("[\\s　]", "")));
    }
    String joined = String.join("", head);
    int year = year(file, head, lines);
    Optional<Division> area = area(joined, lines);
    return new ReportHead(
        head.stream()
            .filter(line -> line.contains("工作报告") && line.length() < 40)
            .filter(line -> line.length() > 6)
            .findFirst()
            .orElse(area.map(Division::name).orElse("") + year + "年政府工作报告"),
        year,
        area,
        find(SPEAKER, head).filter(name -> !name.endsWith("代表")),
        find(SESSION, head).or(() -> find(SESSION, List.of(joined))).map(ReportHead::withoutDay),
        date(joined));
  }

  private static int year(String file, List<String> head, List<String> lines) {
    Optional<Integer> written =
        head.stream()
            .flatMap(line -> YEAR.matcher(line).results())
            .map(match -> Integer.parseInt(match.group(1)))
            .max(Comparator.naturalOrder());
    if (written.isPresent()) {
      return written.get();
    }
    Matcher named = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])").matcher(file);
    if (named.find()) {
      return Integer.parseInt(named.group(1));
    }
    for (String line : lines) {
      String start = digits(line.substring(0, Math.min(40, line.length())));
      Matcher reviewed = REVIEWED.matcher(start);
      if (reviewed.find()) {
        return Integer.parseInt(reviewed.group(1)) + 1;
      }
      Matcher planned = PLANNED.matcher(start);
      if (planned.find()) {
        return Integer.parseInt(planned.group(1));
      }
    }
    return mostFrequentYear(lines);
  }

  private static int mostFrequentYear(List<String> lines) {
    Map<Integer, Integer> counted = new HashMap<>();
    lines.forEach(
        line ->
            YEAR.matcher(digits(line))
                .results()
                .forEach(
                    match -> counted.merge(Integer.parseInt(match.group(1)), 1, Integer::sum)));
    return counted.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(2000);
  }

  private static Optional<Division> area(String head, List<String> lines) {
    Matcher session = SESSION.matcher(head);
    if (session.find()) {
      Optional<Division> named =
          lastNamed(session.group(1).replaceFirst("第?[一二三四五六七八九十]{1,3}届.*", ""));
      if (named.isPresent()) {
        return named;
      }
    }
    Optional<Division> named = lastNamed(head);
    if (named.isPresent()) {
      return named;
    }
    for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
      Matcher government = GOVERNMENT.matcher(line);
      if (government.find() && lastNamed(government.group(1)).isPresent()) {
        return lastNamed(government.group(1));
      }
    }
    return mostNamed(lines);
  }

  // 保定市徐水区: each name in the context of the one before
  private static Optional<Division> lastNamed(String text) {
    Divisions divisions = Divisions.load();
    Optional<Division> found = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(14, text.length() - at);
      Optional<Division> next = Optional.empty();
      while (length >= 2 && next.isEmpty()) {
        String name = text.substring(at, at + length);
        boolean full =
            name.matches(".*(?:省|市|县|区|旗|州|盟)")
                || at + length == text.length()
                || text.startsWith("政府", at + length);
        boolean clear =
            length > 2
                || at == 0
                || found.isPresent()
                || "在省市州上日，".indexOf(text.charAt(at - 1)) >= 0;
        Optional<Division> known = found;
        next =
            full && clear
                ? divisions
                    .resolve(name, known)
                    .or(() -> formerly(name).flatMap(rest -> divisions.resolve(rest, known)))
                : Optional.empty();
        length--;
      }
      if (next.isPresent()) {
        found = next;
        at += length + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  // 徐水县 is a district by now: its name without the rank still tells it.
  private static Optional<String> formerly(String name) {
    String rest = Divisions.shortName(name);
    return rest.equals(name) || rest.length() < 2 ? Optional.empty() : Optional.of(rest);
  }

  // A report that names its place nowhere at its head still names it more often than any other.
  private static Optional<Division> mostNamed(List<String> lines) {
    Divisions divisions = Divisions.load();
    String text = String.join("\n", lines);
    String opening = text.substring(0, Math.min(400, text.length()));
    if (opening.contains("代表国务院")) {
      return Optional.empty();
    }
    Optional<Division.Level> level =
        opening.contains("代表省")
            ? Optional.of(Division.Level.PROVINCE)
            : opening.contains("代表市")
                ? Optional.of(Division.Level.PREFECTURE)
                : opening.contains("代表县") || opening.contains("代表区")
                    ? Optional.of(Division.Level.COUNTY)
                    : Optional.empty();
    Map<Division, Integer> counted = new HashMap<>();
    for (Division division : divisions.all()) {
      if (level.isPresent()
          && division.level() != level.get()
          && !(level.get() == Division.Level.PREFECTURE && division.name().endsWith("市"))) {
        continue;
      }
      int full = division.name().length() < 3 ? 0 : count(text, division.name());
      int brief = count(text, Divisions.shortName(division.name()));
      boolean distinct = full > 0 || Divisions.shortName(division.name()).length() > 2;
      if (distinct && full + brief > 2) {
        counted.put(division, 2 * full + brief);
      }
    }
    return counted.entrySet().stream()
        .max(
            Map.Entry.<Division, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().code(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static int count(String text, String name) {
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      count++;
    }
    return count;
  }

  private static Optional<String> find(Pattern pattern, List<String> lines) {
    return lines.stream()
        .flatMap(line -> pattern.matcher(line).results())
        .map(match -> match.group(1))
        .findFirst();
  }

  private static String withoutDay(String session) {
    return session.replaceFirst("^.*?日在", "");
  }

  private static Optional<String> date(String text) {
    Matcher date = DATE.matcher(text);
    return date.find()
        ? Optional.of(
            "%s-%02d-%02d"
                .formatted(
                    date.group(1),
                    Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3))))
        : Optional.empty();
  }

  // 二〇〇四年一月八日 → 2004年1月8日
  static String digits(String text) {
    StringBuilder out = new StringBuilder();
    Matcher number =
        Pattern.compile("[〇○零Ο一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=月|日)").matcher(text);
    int at = 0;
    while (number.find()) {
      out.append(text, at, number.start());
      String word = number.group();
      out.append(word.length() == 4 ? positional(word) : tens(word));
      at = number.end();
    }
    return out.append(text.substring(at)).toString();
  }

  private static String positional(String word) {
    StringBuilder digits = new StringBuilder();
    word.chars().forEach(c -> digits.append(Math.max(0, "零一二三四五六七八九".indexOf(c))));
    return digits.toString();
  }

  private static String tens(String word) {
    int ten = word.indexOf('十');
    int high = ten > 0 ? "零一二三四五六七八九".indexOf(word.charAt(0)) : 1;
    String last = ten < 0 ? word : word.substring(ten + 1);
    int low = last.isEmpty() ? 0 : "零一二三四五六七八九".indexOf(last.charAt(0));
    return String.valueOf(ten < 0 ? low : 10 * high + low);
  }
}
