package org.reportgraph.recognise.figure;

import java.util.List;
import java.util.Optional;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Sentence;

/**
 * Whose figure it is, where it is not the report's own area's: 石家庄二级以上天数增加30天. A place counts where
 * it opens a clause and the indicator follows it.
 */
final class FigurePlaces {
  private static final String CLAUSE_ENDS = "，；：。";

  private final Report report;
  private final List<Mention> places;

  FigurePlaces(Report report, List<Mention> mentions) {
    this.report = report;
    this.places =
        mentions.stream()
            .filter(
                mention ->
                    mention.type() == EntityClass.ADMINISTRATIVE_AREA
                        || mention.type() == EntityClass.DEVELOPMENT_ZONE)
            .toList();
  }

  /** The place that a number of a sentence is about; empty for the report's own area. */
  Optional<String> of(Paragraph paragraph, Sentence sentence, NumberSpan number, String indicator) {
    String text = paragraph.text();
    Optional<Mention> opening =
        places.stream()
            .filter(place -> place.span().begin() >= sentence.span().begin())
            .filter(place -> place.span().end() <= number.begin())
            .filter(place -> opens(text, sentence, place))
            .reduce((first, second) -> second);
    return opening
        .filter(place -> !isOwn(place.surface()))
        .filter(place -> subject(text, place, number, indicator))
        .map(Mention::surface);
  }

  private static boolean opens(String text, Sentence sentence, Mention place) {
    int begin = place.span().begin();
    return begin == sentence.span().begin()
        || CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) >= 0
        || text.startsWith("省会", Math.max(0, begin - 2));
  }

  // 北京市投入资金16亿元: the place does it, 石家庄二级以上天数: the place has it.
  private static boolean subject(String text, Mention place, NumberSpan number, String indicator) {
    String between = text.substring(place.span().end(), number.begin());
    return indicator.startsWith(place.surface())
        || between.replaceFirst("^的", "").startsWith(indicator);
  }

  /** What is measured, without an administrative area in front: 花溪区生产总值 → 生产总值. */
  String without(String place, String indicator) {
    boolean area =
        places.stream()
            .anyMatch(
                mention ->
                    mention.surface().equals(place)
                        && mention.type() == EntityClass.ADMINISTRATIVE_AREA);
    return area && indicator.startsWith(place) && indicator.length() > place.length() + 1
        ? indicator.substring(place.length()).replaceFirst("^的", "")
        : indicator;
  }

  private boolean isOwn(String name) {
    return report
        .area()
        .filter(
            own ->
                own.name().equals(name)
                    || Divisions.shortName(own.name()).equals(name)
                    || own.name().endsWith(name))
        .isPresent();
  }
}
