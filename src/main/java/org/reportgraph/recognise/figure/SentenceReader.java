package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportgraph.model.Amount;
import org.reportgraph.model.Comparator;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Figure;
import org.reportgraph.model.FigureKind;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;
import org.reportgraph.model.TimeFrame;

/** Reads the numbers of one sentence from left to right, each in the light of those before. */
final class SentenceReader {
  private static final String NAME = "figure";
  private static final double CONFIDENCE = 0.9;

  private final Paragraph paragraph;
  private final String folded;
  private final Sentence sentence;
  private final FigureYears years;
  private final IndicatorPhrase phrases;
  private final IndicatorFinder finder;
  private final Told told;
  private final FigurePlaces places;
  private final List<Figure> figures = new ArrayList<>();
  private boolean total;
  private boolean listed;

  SentenceReader(
      Paragraph paragraph,
      String folded,
      Sentence sentence,
      FigureYears years,
      FigureWords words,
      IndicatorPhrase phrases,
      Told told,
      FigurePlaces places) {
    this.places = places;
    this.paragraph = paragraph;
    this.folded = folded;
    this.sentence = sentence;
    this.years = years;
    this.phrases = phrases;
    this.told = told;
    this.finder = new IndicatorFinder(folded, sentence.span(), words, phrases, told);
  }

  /** The figures of the numbers of the sentence. */
  List<Figure> figures(List<NumberSpan> numbers) {
    Group.of(folded, numbers, sentence.span()).forEach(this::read);
    return figures;
  }

  private void read(Group group) {
    Cue cue = finder.cue(group);
    total |= cue.total() || group.before().contains("累计");
    List<String> indicators = finder.indicators(group, cue);
    List<NumberSpan> numbers = group.numbers();
    for (int i = 0; i < Math.max(numbers.size(), indicators.size()); i++) {
      if (!indicators.isEmpty()) {
        String indicator = indicators.get(Math.min(i, indicators.size() - 1));
        add(group, numbers.get(Math.min(i, numbers.size() - 1)), cue, indicator);
      }
    }
  }

  private void add(Group group, NumberSpan number, Cue cue, String phrase) {
    if (phrase.isEmpty()) {
      return;
    }
    String indicator = phrase + (number.part().isEmpty() ? "" : "（" + number.part() + "）");
    FigureKind kind = kind(number, cue);
    TimeFrame time = time(group, number, cue, indicator, kind);
    Optional<String> place = places.of(paragraph, sentence, number, indicator);
    Figure figure =
        new Figure(
            place.map(name -> places.without(name, indicator)).orElse(indicator),
            amount(number, cue, kind),
            kind,
            comparator(number, cue, group),
            time.period(),
            time.status(),
            place,
            new Evidence(
                paragraph.number(),
                new Span(Math.min(group.begin(), number.begin()), number.end()),
                NAME,
                CONFIDENCE));
    told.add(figure);
    figures.add(figure);
  }

  private static FigureKind kind(NumberSpan number, Cue cue) {
    if (cue.ratio() || (number.unit().equals("倍") && cue.change() == 0)) {
      return FigureKind.RATIO;
    }
    if (cue.yearly() && number.isShare()) {
      return FigureKind.AVERAGE_CHANGE;
    }
    boolean change = cue.change() != 0 || number.unit().equals("番");
    return change ? FigureKind.CHANGE : FigureKind.LEVEL;
  }

  private static Amount amount(NumberSpan number, Cue cue, FigureKind kind) {
    boolean fall = cue.change() < 0 && kind != FigureKind.LEVEL && kind != FigureKind.RATIO;
    return new Amount(fall ? number.value().negate() : number.value(), number.max(), number.unit());
  }

  private static Comparator comparator(NumberSpan number, Cue cue, Group group) {
    if (number.comparator() != Comparator.EXACTLY) {
      return number.comparator();
    }
    if (cue.each() && group.last().comparator() != Comparator.EXACTLY) {
      return group.last().comparator();
    }
    return cue.comparator().orElse(Comparator.EXACTLY);
  }

  private TimeFrame time(
      Group group, NumberSpan number, Cue cue, String indicator, FigureKind kind) {
    boolean counted =
        !phrases.verb(indicator).isEmpty()
            || (finder.countedThing() && group.before().endsWith("完成"))
            || (total && !number.isShare())
            || group.before().contains("累计");
    listed =
        !counted && !finder.countedThing() && kind == FigureKind.LEVEL && (cue.reached() || listed);
    String before = folded.substring(sentence.span().begin(), number.begin());
    return years.of(frame(kind), before, indicator, kind, cue, number.isShare(), counted, listed);
  }

  // 2016年，生产总值…，年均增长14% in a review of five years: the average is over the five.
  private TimeFrame frame(FigureKind kind) {
    TimeFrame own = sentence.frame();
    TimeFrame around = paragraph.sentences().get(0).frame();
    boolean wider =
        around.period().startYear() < own.period().startYear()
            && around.period().endYear() >= own.period().endYear();
    return kind == FigureKind.AVERAGE_CHANGE && wider ? around : own;
  }
}
