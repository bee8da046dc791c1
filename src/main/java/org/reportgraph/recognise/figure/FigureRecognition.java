package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;

/**
 * Finds the numbers that measure something: 城镇、农村常住居民人均可支配收入分别达到29502元和12967元 gives two figures.
 */
public final class FigureRecognition {
  private final NumberScanner scanner = new NumberScanner();
  private final FigureWords words = new FigureWords();
  private final IndicatorPhrase phrases = new IndicatorPhrase(words);

  /** The figures of a paragraph in text order; none in a heading. */
  public List<Figure> recognise(Report report, Paragraph paragraph, List<Mention> mentions) {
    if (paragraph.heading()) {
      return List.of();
    }
    String folded = Folding.fold(paragraph.text());
    Exclusion exclusion = new Exclusion(folded, mentions);
    List<NumberSpan> numbers =
        scanner.scan(paragraph.text(), folded).stream()
            .filter(number -> !exclusion.excludes(number))
            .toList();
    FigurePlaces places = new FigurePlaces(report, mentions);
    FigureYears years = new FigureYears(report.year());
    List<Figure> figures = new ArrayList<>();
    Told told = new Told(words, phrases);
    for (Sentence sentence : paragraph.sentences()) {
      if (!continues(folded, sentence)) {
        told = new Told(words, phrases);
      }
      figures.addAll(
          new SentenceReader(paragraph, folded, sentence, years, words, phrases, told, places)
              .figures(inside(sentence.span(), numbers)));
    }
    return figures;
  }

  private static boolean continues(String folded, Sentence sentence) {
    int begin = sentence.span().begin();
    return begin > 0 && folded.charAt(begin - 1) == '；';
  }

  private static List<NumberSpan> inside(Span sentence, List<NumberSpan> numbers) {
    return numbers.stream()
        .filter(number -> number.begin() >= sentence.begin() && number.end() <= sentence.end())
        .toList();
  }
}
