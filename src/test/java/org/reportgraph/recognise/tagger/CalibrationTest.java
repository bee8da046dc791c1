package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void tellsTheShareThatWasRight() {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      outcomes.add(new Calibration.Outcome(0.5, i % 4 == 0));
      outcomes.add(new Calibration.Outcome(0.9, i % 10 != 0));
    }

    Calibration calibration = Calibration.fit(outcomes);

    assertEquals(0.25, calibration.apply(0.5), 0.05);
    assertEquals(0.9, calibration.apply(0.9), 0.05);
  }

  @Test
  void neverFallsWhereTheProbabilityRises() {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      outcomes.add(new Calibration.Outcome(i / 500.0, i * 7919 % 13 < 5));
    }
    Calibration calibration = Calibration.fit(outcomes);

    for (int i = 1; i <= 100; i++) {
      assertTrue(calibration.apply(i / 100.0) >= calibration.apply((i - 1) / 100.0));
    }
  }
}
