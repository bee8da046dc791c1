package org.reportgraph.recognise.milestone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Period;
import org.reportgraph.model.Span;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/**
 * The years of a milestone: a date in its clause (预计2019年7月竣工投产), or else the time frame of its
 * sentence.
 */
final class MilestoneYears {
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9较比自])((?:19|20)[0-9]{2})年(?!以来|来|代|度)");

  private final int reportYear;

  MilestoneYears(int reportYear) {
    this.reportYear = reportYear;
  }

  TimeFrame of(Clause clause, Span verb) {
    String words = clause.text().substring(clause.span().begin(), clause.span().end());
    Matcher matcher = YEAR.matcher(words);
    TimeFrame frame = clause.sentence().frame();
    while (matcher.find()) {
      if (clause.span().begin() + matcher.start() < verb.begin()) {
        frame = named(Integer.parseInt(matcher.group(1)));
      }
    }
    if (words.contains("明年")) {
      return named(reportYear + 1);
    }
    return frame;
  }

  private TimeFrame named(int year) {
    return new TimeFrame(Period.of(year), year < reportYear ? Status.ACTUAL : Status.TARGET);
  }
}
