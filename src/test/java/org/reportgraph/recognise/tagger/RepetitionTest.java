package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  private final Repetition repetition =
      new Repetition(List.of("建设花果园医院，改造花果园小学", "花果园医院开诊。建设1号线", "建设2号线"));

  @Test
  void countsStretchesInAllParagraphs() {
    assertEquals(3, repetition.count(TextHash.of("花果园")));
    assertEquals(2, repetition.count(TextHash.of("花果园医院")));
    assertEquals(1, repetition.count(TextHash.of("花果园小学")));
  }

  @Test
  void digitsAreAlike() {
    assertEquals(2, repetition.count(TextHash.of("建设3号线")));
  }

  @Test
  void stretchesEndWithTheirClause() {
    assertEquals(1, repetition.count(TextHash.of("医院，改")));
  }
}
