package org.reportgraph.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Period;

/** The years of the national five-year plans: the eleventh (十一五) ran from 2006 to 2010. */
final class FiveYearPlans {
  /** The name of a plan: 十三五, “十五”, 九五计划. */
  static final String NAME = "(?:“?十[一二三四五六七八]五”?|“[九十]五”|[九十]五(?=计划|时期|期间|规划))";

  private static final Pattern NAMED = Pattern.compile(NAME);
  private static final String NUMBERS = "一二三四五六七八";
  private static final int START_OF_ELEVENTH = 2006;
  private static final int YEARS = 5;

  private FiveYearPlans() {}

  /** The years of the first plan that a text names. */
  static Optional<Period> named(String text) {
    Matcher plan = NAMED.matcher(text);
    return plan.find() ? Optional.of(years(plan.group().replaceAll("[“”]", ""))) : Optional.empty();
  }

  /** The years of the plan that a year lies in. */
  static Period around(int year) {
    return from(START_OF_ELEVENTH + YEARS * Math.floorDiv(year - START_OF_ELEVENTH, YEARS));
  }

  private static Period years(String name) {
    int behindTen =
        name.length() == 3 ? NUMBERS.indexOf(name.charAt(1)) : name.charAt(0) == '十' ? -1 : -2;
    return from(START_OF_ELEVENTH + YEARS * behindTen);
  }

  private static Period from(int year) {
    return new Period(year, year + YEARS - 1);
  }
}
