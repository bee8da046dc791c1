package org.reportgraph.recognise.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Indicators;
import org.reportgraph.model.FigureKind;
import org.reportgraph.model.Indicator;
import org.reportgraph.model.Period;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/**
 * The years of a figure: an explicit date in front of it, or else the frame of its sentence; for a
 * level reached over several years the last of them, for a sum all of them.
 */
final class FigureYears {
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9比较自是、由从与对])((?:19|20)[0-9]{2})年(?!以来|来|代|度计划|[0-9]+月|、)");
  private static final Pattern STOCK = Pattern.compile("总数|余额|存量|里程|服务器|坐席|规模|拥有量|比重|占比|率$|占.*");

  private static final Pattern DONE =
      Pattern.compile("^(?:造林|植树|营造林|人工造林|国土绿化|治理|绿化|修复|减贫|脱贫|化解)|(?:办复|办结|满意)率$|累计.*占");

  private final int reportYear;
  private final Indicators indicators = Indicators.load();

  FigureYears(int reportYear) {
    this.reportYear = reportYear;
  }

  /**
   * The time of a number.
   *
   * @param frame the frame of its sentence
   * @param before the sentence up to the number
   * @param cue what the words in front of it say
   * @param counted whether a counting verb says that it sums up what was done
   * @param listed whether it goes on a list of levels that were reached
   */
  TimeFrame of(
      TimeFrame frame,
      String before,
      String indicator,
      FigureKind kind,
      Cue cue,
      boolean share,
      boolean counted,
      boolean listed) {
    Optional<Integer> named = lastYear(before);
    if (kind == FigureKind.AVERAGE_CHANGE) {
      return frame;
    }
    if (kind != FigureKind.LEVEL && cue.since().isPresent()) {
      int end = named.orElse(frame.period().endYear());
      int start = Math.min(cue.since().get() + 1, end);
      return new TimeFrame(new Period(start, end), frame.status());
    }
    if (kind == FigureKind.LEVEL && cue.since().isPresent()) {
      return of(cue.since().get());
    }
    boolean inYear = frame.period().startYear() == frame.period().endYear();
    if (cue.from() || (cue.before() && kind == FigureKind.LEVEL)) {
      int end = named.orElse(frame.period().endYear());
      return of(inYear || cue.before() ? end - 1 : frame.period().startYear());
    }
    if (named.isPresent()) {
      return of(named.get());
    }
    if (kind == FigureKind.CHANGE && cue.reached() && cue.change() > 0) {
      return new TimeFrame(frame.period().last(), frame.status());
    }
    boolean reached =
        kind == FigureKind.LEVEL
            && !cue.total()
            && !counted
            && !DONE.matcher(indicator).find()
            && (cue.reached()
                || share
                || listed
                || cue.comparator().isPresent()
                || isStock(indicator));
    return reached ? new TimeFrame(frame.period().last(), frame.status()) : frame;
  }

  private boolean isStock(String indicator) {
    return indicators
        .of(indicator)
        .map(known -> known.nature() != Indicator.Nature.FLOW)
        .orElseGet(() -> STOCK.matcher(indicator).find());
  }

  private TimeFrame of(int year) {
    return new TimeFrame(Period.of(year), year < reportYear ? Status.ACTUAL : Status.TARGET);
  }

  private Optional<Integer> lastYear(String before) {
    Matcher year = YEAR.matcher(before);
    Optional<Integer> last = Optional.empty();
    while (year.find()) {
      int named = Integer.parseInt(year.group(1));
      if (named >= reportYear - 8 && named <= reportYear + 20) {
        last = Optional.of(named);
      }
    }
    return last;
  }
}
