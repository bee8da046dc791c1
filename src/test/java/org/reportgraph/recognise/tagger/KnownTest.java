package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.EntityClass;

class KnownTest {

  @Test
  void theOutermostNameTakesThePlace() {
    String text = "贵阳综保区在贵阳";

    assertEquals(
        List.of("0-5", "6-8"),
        places(
            text,
            new Known("贵阳", EntityClass.ADMINISTRATIVE_AREA, false),
            new Known("贵阳综保区", EntityClass.DEVELOPMENT_ZONE, false)));
  }

  @Test
  void namesThatAllReadersMarkGoBeforeOptionalOnesAroundThem() {
    String text = "大扶贫、大数据两大战略行动";

    assertEquals(
        List.of("0-3", "4-7"),
        places(
            text,
            new Known(text, EntityClass.PROGRAM, true),
            new Known("大扶贫", EntityClass.PROGRAM, false),
            new Known("大数据", EntityClass.PROGRAM, false)));
  }

  private static List<String> places(String text, Known... names) {
    return Known.place(text, List.of(names)).stream()
        .map(placed -> placed.span().begin() + "-" + placed.span().end())
        .toList();
  }
}
