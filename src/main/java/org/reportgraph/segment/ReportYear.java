package org.reportgraph.segment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year in which a report is given: named in its head, in the name of its file, by a heading
 * (2016年工作回顾, 2017年工作安排, “十三五”时期回顾), or else the year that the text and the year before it are
 * spoken of most.
 */
final class ReportYear {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\s*年");
  private static final Pattern SPOKEN_OF = Pattern.compile("(?<![0-9比较到])((?:19|20)[0-9]{2})\\s*年");
  private static final Pattern IN_FILE_NAME =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
  private static final Pattern REVIEWED =
      Pattern.compile("((?:19|20)[0-9]{2})年.{0,8}(?:工作)?(?:回顾|总结|完成情况)");
  private static final Pattern PLANNED =
      Pattern.compile("((?:19|20)[0-9]{2})年.{0,10}(?:安排|任务|部署|打算|目标|重点工作)");
  private static final Pattern PLAN_REVIEWED =
      Pattern.compile("(" + FiveYearPlans.NAME + ").{0,3}(?:时期|期间).{0,12}(?:回顾|成就)");
  private static final int HEADING = 40;
  private static final int EARLIEST = 1990;

  private ReportYear() {}

  static int of(String file, List<String> head, List<String> lines) {
    return head.stream()
        .flatMap(line -> YEAR.matcher(line).results())
        .map(match -> Integer.parseInt(match.group(1)))
        .max(Comparator.naturalOrder())
        .or(() -> first(IN_FILE_NAME, file).map(Integer::parseInt))
        .or(() -> lines.stream().flatMap(line -> heading(line).stream()).findFirst())
        .orElseGet(() -> mostSpokenOf(lines));
  }

  private static Optional<Integer> heading(String line) {
    String start = ChineseDates.digits(line.substring(0, Math.min(HEADING, line.length())));
    return first(REVIEWED, start)
        .map(year -> Integer.parseInt(year) + 1)
        .or(() -> first(PLANNED, start).map(Integer::parseInt))
        .or(
            () ->
                first(PLAN_REVIEWED, start)
                    .flatMap(FiveYearPlans::named)
                    .map(plan -> plan.endYear() + 1));
  }

  private static int mostSpokenOf(List<String> lines) {
    Map<Integer, Integer> counted = new TreeMap<>();
    for (String line : lines) {
      SPOKEN_OF
          .matcher(ChineseDates.digits(line))
          .results()
          .map(match -> Integer.parseInt(match.group(1)))
          .forEach(year -> counted.merge(year, 1, Integer::sum));
    }
    int best = EARLIEST;
    for (int year : counted.keySet()) {
      if (score(counted, year) >= score(counted, best)) {
        best = year;
      }
    }
    return best;
  }

  private static int score(Map<Integer, Integer> counted, int year) {
    return counted.getOrDefault(year, 0) + counted.getOrDefault(year - 1, 0);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
