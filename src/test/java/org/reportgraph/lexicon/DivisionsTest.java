package org.reportgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.Division;

class DivisionsTest {
  private final Divisions divisions = Divisions.load();

  @Test
  void everyProvinceAndPrefectureOfTodayStandsOnTheMap() {
    List<String> without =
        Table.load("divisions.tsv").rows().stream()
            .filter(row -> row.get("status").equals("current") && row.get("lat").isEmpty())
            .filter(row -> !row.get("level").equals("county"))
            .map(row -> row.get("name"))
            .toList();

    assertEquals(List.of(), without);
  }

  @Test
  void aPointSaysWhereItIsFrom() {
    for (Map<String, String> row : Table.load("divisions.tsv").rows()) {
      assertEquals(row.get("lat").isEmpty(), row.get("point").isEmpty(), row.get("name"));
    }
  }

  @Test
  void aCountyDoesNotTakeThePointOfTheCityOfItsName() {
    assertNotEquals(point("360800"), point("360821"), "吉安县 has its seat outside the city of 吉安");
  }

  @Test
  void aPrefectureWithoutAPointOfItsOwnStandsAtItsSeat() {
    assertEquals(point("522701"), point("522700"), "黔南 is governed from 都匀");
  }

  private String point(String code) {
    return divisions.byCode(code).flatMap(Division::point).map(Object::toString).orElse("");
  }
}
