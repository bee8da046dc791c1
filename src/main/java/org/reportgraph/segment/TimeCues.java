package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Period;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/**
 * Reads the time that a heading or the start of a sentence names, after {@code
 * seeds/time-cues.tsv}. A report given in year Y reviews Y-1, or the five years before Y at the end
 * of a term, and plans Y, or the five years from Y.
 */
final class TimeCues {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)[0-9]{2})[年]?(?:至|到|-|—|－|~|～)((?:19|20)[0-9]{2})年");

  private final List<Cue> cues = new ArrayList<>();
  private final int year;

  private record Cue(String where, Pattern pattern, String frame) {}

  /**
   * The cues as they read in the report of a year.
   *
   * @param year the year the report is given in
   */
  TimeCues(int year) {
    this.year = year;
    for (Map<String, String> row : Table.load("time-cues.tsv").rows()) {
      cues.add(
          new Cue(
              row.get("where"),
              Pattern.compile(row.get("pattern").replace("{plan}", FiveYearPlans.NAME)),
              row.get("frame")));
    }
  }

  /** The frame before the first heading: the review of the last year. */
  TimeFrame opening() {
    return new TimeFrame(Period.of(year - 1), Status.ACTUAL);
  }

  /** The frame of what is planned for the year of the report. */
  TimeFrame plan() {
    return new TimeFrame(Period.of(year), Status.TARGET);
  }

  /** What a heading says, if it says something of time. */
  Optional<TimeFrame> ofHeading(String heading) {
    String words = ChineseDates.digits(heading);
    return cues("heading", words, words);
  }

  /** What the number of a heading says: all parts but the first are about what is to come. */
  Optional<TimeFrame> ofOrdinal(String heading) {
    return cues("ordinal", heading, heading);
  }

  /** What the first words of a paragraph say for the whole paragraph. */
  Optional<TimeFrame> ofParagraph(String text) {
    String start = ChineseDates.digits(text.substring(0, Math.min(text.length(), 40)));
    return explicitYear(start).or(() -> cues("paragraph", start, start));
  }

  /** What the first words of a sentence say for the sentence. */
  Optional<TimeFrame> ofSentence(String text, TimeFrame around) {
    String start = ChineseDates.digits(text.substring(0, Math.min(text.length(), 24)));
    return explicitYear(start)
        .or(() -> cues("sentence", start, start))
        .filter(
            frame ->
                around.status() == Status.ACTUAL
                    || !frame.period().equals(opening().period())
                    || start.contains("去年"));
  }

  // 2016年，全市… 到2021年，… at the very start
  private Optional<TimeFrame> explicitYear(String start) {
    Matcher span = YEARS.matcher(start);
    if (span.find() && span.start() < 4) {
      return Optional.of(frame(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
    }
    Matcher one = YEAR.matcher(start);
    if (one.find()
        && atStart(start, one.start())
        && !start.startsWith("年来", one.end())
        && !start.startsWith("以来", one.end())) {
      int named = Integer.parseInt(one.group(1));
      if (named >= year - 6 && named <= year + 15) {
        return Optional.of(frame(named, named));
      }
    }
    return Optional.empty();
  }

  // 2016年，… —2016年，… 刚刚过去的2016年，… 展望2017年，…
  private static boolean atStart(String text, int offset) {
    return offset < 4 || (offset < 12 && text.substring(0, offset).matches(".*(?:过去的|展望|进入|回顾)"));
  }

  private TimeFrame frame(int start, int end) {
    return new TimeFrame(
        new Period(Math.min(start, end), Math.max(start, end)),
        end < year ? Status.ACTUAL : Status.TARGET);
  }

  private Optional<TimeFrame> cues(String where, String text, String words) {
    for (Cue cue : cues) {
      if (cue.where().equals(where) && cue.pattern().matcher(text).find()) {
        return Optional.of(frameOf(cue.frame(), words));
      }
    }
    return Optional.empty();
  }

  private TimeFrame frameOf(String frame, String words) {
    return switch (frame) {
      case "review-year", "review-year-if-review" -> reviewYear(words);
      case "review-term" -> new TimeFrame(new Period(year - 5, year - 1), Status.ACTUAL);
      case "review-plan" -> plan(words, year - 1);
      case "plan-term" -> new TimeFrame(new Period(year, year + 4), Status.TARGET);
      case "plan-plan" -> plan(words, year);
      case "plan-year" -> planYear(words);
      default -> throw new IllegalStateException("time-cues.tsv: no frame " + frame);
    };
  }

  // 2017年政府的主要工作 in the report of 2018 is told, not planned
  private TimeFrame planYear(String words) {
    Matcher named = YEAR.matcher(words);
    return named.find() && Integer.parseInt(named.group(1)) < year ? reviewYear(words) : plan();
  }

  private TimeFrame reviewYear(String words) {
    Matcher named = YEAR.matcher(words);
    int reviewed = named.find() ? Math.min(Integer.parseInt(named.group(1)), year - 1) : year - 1;
    return new TimeFrame(Period.of(reviewed), Status.ACTUAL);
  }

  // A plan that still runs is no review, whatever is said of it.
  private TimeFrame plan(String words, int within) {
    Period years = FiveYearPlans.named(words).orElse(FiveYearPlans.around(within));
    return new TimeFrame(years, years.endYear() < year ? Status.ACTUAL : Status.TARGET);
  }
}
