package org.reportgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordLengthsTest {
  private final WordLengths lengths = WordLengths.of(List.of("省", "建设", "建设银行"));

  @Test
  void noWordIsLongerThanToldFromWhereItBegins() {
    assertEquals(4, lengths.from("新建设银行", 1));
    assertEquals(0, lengths.from("新建设银行", 2));
    assertEquals(1, lengths.from("全省", 1));
  }

  @Test
  void neverLongerThanTheText() {
    assertEquals(2, lengths.from("建设", 0));
    assertEquals(0, lengths.from("建设", 2));
    assertEquals(0, lengths.to("建设", 0));
  }

  @Test
  void tellsOnlyLengthsThatThereAre() {
    assertTrue(lengths.mayBegin("建设银行", 0, 2));
    assertFalse(lengths.mayBegin("建设银行", 0, 3));
    assertTrue(lengths.mayEnd("建设银行", 4, 4));
    assertFalse(lengths.mayEnd("建设银行", 4, 2));
  }

  @Test
  void learnsMoreWordsForItselfAlone() {
    WordLengths more = lengths.with(List.of("贵阳"));

    assertEquals(2, more.from("贵阳", 0));
    assertEquals(0, lengths.from("贵阳", 0));
  }
}
