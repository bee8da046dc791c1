package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

class EchoesTest {
  private final Report report = Clips.report("建成花果园医院。", "改善花果园医院周边交通。");

  @Test
  void aSureNameSpeaksForTheSameCharactersInAnotherParagraph() {
    List<Echoes.Echo> echoes = echoes("花果园医院", 0.9).in(report.paragraph(3), List.of());

    assertEquals(List.of("花果园医院"), echoes.stream().map(Echoes.Echo::surface).toList());
    assertTrue(echoes.get(0).gain() > 0);
  }

  @Test
  void aNameDoesNotSpeakForItself() {
    assertEquals(List.of(), echoes("花果园医院", 0.9).in(report.paragraph(2), List.of()));
  }

  @Test
  void aDoubtfulOrShortNameSpeaksForNone() {
    assertEquals(List.of(), echoes("花果园医院", 0.3).in(report.paragraph(3), List.of()));
    assertEquals(List.of(), echoes("医院", 0.9).in(report.paragraph(3), List.of()));
  }

  @Test
  void aParagraphThatHasTheNameNeedsNoEcho() {
    assertEquals(
        List.of(), echoes("花果园医院", 0.9).in(report.paragraph(3), List.of(mention(3, "花果园医院", 0.6))));
  }

  @Test
  void anEchoMakesAReadingMoreProbable() {
    String text = report.paragraph(3).text();
    Span clause = Clauses.of(text).get(0);
    Reading reading =
        new Reading(report.paragraph(3), Lexicon.load(), new Repetition(List.of()), List.of());
    Grid grid = new Grid(reading, clause);
    int stretch = grid.indexOf(2, 7);
    int at = stretch * Lattice.CLASSES + Classes.number(EntityClass.INFRASTRUCTURE);
    Lattice plain = Clips.unweighed(grid);
    float before = plain.probabilities[at];

    Lattice heard =
        Echoes.added(
            echoes("花果园医院", 0.9).in(report.paragraph(3), List.of()), plain, clause.of(text));

    assertTrue(heard.probabilities[at] > before);
  }

  private Echoes echoes(String surface, double confidence) {
    return new Echoes(List.of(List.of(), List.of(mention(2, surface, confidence)), List.of()));
  }

  private Mention mention(int paragraph, String surface, double confidence) {
    int begin = report.paragraph(paragraph).text().indexOf(surface);
    return Mention.in(
        report.paragraph(paragraph),
        new Span(begin, begin + surface.length()),
        EntityClass.INFRASTRUCTURE,
        "tagger",
        confidence);
  }
}
