package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportgraph.lexicon.Units;
import org.reportgraph.model.Figure;
import org.reportgraph.model.FigureKind;
import org.reportgraph.recognise.figure.FigureWords.Role;

/**
 * The figures told so far in a run of sentences, which the next ones may be about again:
 * 财政总收入144.9亿元、 地方财政收入104.6亿元，分别增长18.1%和19.7%.
 */
final class Told {
  private final FigureWords words;
  private final IndicatorPhrase phrases;
  private final Units units = Units.load();
  private final List<Figure> figures = new ArrayList<>();

  Told(FigureWords words, IndicatorPhrase phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** The indicator told last. */
  String last() {
    return lastFigure().indicator();
  }

  /** The last indicators whose level was told, in text order; the last of any kind for one. */
  List<String> last(int count) {
    List<String> told = new ArrayList<>();
    for (int i = figures.size() - 1; i >= 0 && told.size() < count; i--) {
      Figure figure = figures.get(i);
      boolean level = count == 1 || figure.kind() == FigureKind.LEVEL;
      if (level && !told.contains(figure.indicator())) {
        told.add(0, figure.indicator());
      }
    }
    return told;
  }

  /** What was counted last, each without its verb: 人大代表建议 and 政协提案 of 办理人大代表建议993件、政协提案1839件. */
  List<String> lastActions() {
    List<String> actions = new ArrayList<>();
    String verb = "";
    for (int i = figures.size() - 1; i >= 0; i--) {
      String own = phrases.verb(figures.get(i).indicator());
      if (own.isEmpty() || (!verb.isEmpty() && !own.equals(verb))) {
        break;
      }
      verb = own;
      actions.add(0, phrases.withoutVerb(figures.get(i).indicator()));
    }
    return actions;
  }

  /** A measure that needs a subject (利税) with that of the figure before: 规模以上工业 | 增加值. */
  String withSubject(String bare) {
    boolean ofThings =
        units
            .of(lastFigure().amount().unit())
            .filter(unit -> unit.dimension().equals("count"))
            .isPresent();
    if (words.has(Role.WHOLE, bare)) {
      return last();
    }
    String subject = phrases.withoutVerb(last());
    String head = ofThings ? "" : words.atEnd(Role.HEAD, subject).orElse("");
    return subject.substring(0, subject.length() - head.length()) + bare;
  }

  /** 示范点 behind 建成美丽乡村提高型示范带 is a 建成美丽乡村提高型示范点. */
  Optional<String> likeLast(String phrase) {
    int at = phrase.length() < 2 ? -1 : last().lastIndexOf(phrase.substring(0, 2));
    return at > 0 && last().length() - at <= phrase.length() + 1
        ? Optional.of(last().substring(0, at) + phrase)
        : Optional.empty();
  }

  /** The indicator told last of those that end in a noun: of 问题 中央环保督察反馈问题. */
  Optional<String> endingIn(String noun) {
    return figures.stream()
        .map(figure -> phrases.withoutVerb(figure.indicator()))
        .filter(indicator -> indicator.endsWith(noun))
        .reduce((first, last) -> last);
  }

  private Figure lastFigure() {
    return figures.get(figures.size() - 1);
  }
}
