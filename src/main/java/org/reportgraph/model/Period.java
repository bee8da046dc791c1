package org.reportgraph.model;

/**
 * Whole calendar years that a fact is about, both ends included.
 *
 * @param startYear first year, 1900 to 2200
 * @param endYear last year, not before {@code startYear}
 */
public record Period(int startYear, int endYear) {
  public Period {
    if (startYear < 1900 || endYear > 2200 || endYear < startYear) {
      throw new IllegalArgumentException("no period: " + startYear + "-" + endYear);
    }
  }

  public static Period of(int year) {
    return new Period(year, year);
  }

  /** Reads {@code 2016} or {@code 2012-2016}, the form of the annotation guide. */
  public static Period parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? of(Integer.parseInt(text))
        : new Period(
            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  /** The last year alone: the year of a level that was reached over the period. */
  public Period last() {
    return of(endYear);
  }

  /** {@code 2016} or {@code 2012-2016}. */
  @Override
  public String toString() {
    return startYear == endYear ? String.valueOf(startYear) : startYear + "-" + endYear;
  }
}
