package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.Comparator;

class CueTest {
  private static final FigureWords WORDS = new FigureWords();

  @Test
  void anIndicatorStandsBeforeItsCueWords() {
    Cue cue = Cue.of("固定资产投资年均分别增长", true, WORDS);
    assertEquals("固定资产投资", cue.phrase());
    assertTrue(cue.yearly() && cue.each());
    assertEquals(1, cue.change());
  }

  @Test
  void aLevelReachedIsNoChange() {
    Cue cue = Cue.of("森林覆盖率提高到", true, WORDS);
    assertEquals(0, cue.change());
    assertTrue(cue.reached());
  }

  @Test
  void aFallPointsDown() {
    assertEquals(-1, Cue.of("刑事发案数同比下降", true, WORDS).change());
  }

  @Test
  void boundsAreTold() {
    assertEquals(Optional.of(Comparator.AT_LEAST), Cue.of("总量突破", false, WORDS).comparator());
    assertEquals(Optional.of(Comparator.AT_MOST), Cue.of("失业率不超过", true, WORDS).comparator());
    assertEquals(Optional.of(Comparator.ABOUT), Cue.of("授信额度近", false, WORDS).comparator());
  }

  @Test
  void newThingsAreNoGrowth() {
    Cue cue = Cue.of("力争新增", false, WORDS);
    assertEquals(0, cue.change());
    assertEquals("力争新增", cue.phrase());
  }

  @Test
  void aShareOfThePlanIsARatio() {
    assertTrue(Cue.of("为年度计划的", true, WORDS).ratio());
    assertFalse(Cue.of("占年度投资", true, WORDS).ratio());
  }

  @Test
  void theYearComparedWithIsKept() {
    assertEquals(Optional.of(2015), Cue.of("生产总值比2015年增长", true, WORDS).since());
    assertEquals(Optional.of(2015), Cue.of("产值较“十二五”末增长", true, WORDS).since());
  }
}
