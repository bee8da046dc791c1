package org.reportgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void groupsShowConfidenceBesideTheShareThatIsRight() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      verdicts.add(new Verdict("rule", 0.75, true, i < 6));
      verdicts.add(new Verdict("rule", 1, true, true));
    }

    Reliability reliability = Reliability.of(verdicts);

    assertEquals(2, reliability.groups().size());
    assertEquals(0.75, reliability.groups().get(0).confidence(), 1e-9);
    assertEquals(0.6, reliability.groups().get(0).right(), 1e-9);
    assertEquals(0.9, reliability.groups().get(1).from(), 1e-9);
    assertEquals(0.075, reliability.error(), 1e-9);
  }

  @Test
  void nothingFoundIsNoError() {
    assertEquals(0, Reliability.of(List.of()).error(), 0);
  }
}
