package org.reportgraph.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "0, 0",
    "'Wed, 25 Nov 2026 12:00:30 GMT', 30",
    "'Wed, 25 Nov 2026 11:00:00 GMT', 0"
  })
  void aServerSaysWhenToComeBack(String header, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), RetryAfter.of(Optional.of(header), NOW));
  }

  @Test
  void whatSaysNothingIsNoWait() {
    assertEquals(Optional.empty(), RetryAfter.of(Optional.of("soon"), NOW));
    assertEquals(Optional.empty(), RetryAfter.of(Optional.empty(), NOW));
  }

  @Test
  void codesAreWrittenAsWikidataDoes() {
    assertEquals(List.of("52 01 15", "520115"), WikidataCode.forms("520115"));
    assertEquals(List.of("52 01", "52 01 00", "520100"), WikidataCode.forms("520100"));
    assertEquals(List.of("52", "52 00 00", "520000"), WikidataCode.forms("520000"));
    assertEquals(List.of("46 90 01", "469001"), WikidataCode.forms("469001"));
  }

  @Test
  void distancesAreThoseOfTheMap() {
    Point guiyang = Point.ofWkt("POINT(106.71 26.58)").orElseThrow();
    Point beijing = Point.ofWkt("Point(116.41 39.90)").orElseThrow();
    assertEquals(1735, guiyang.distance(beijing), 10);
    assertEquals(Optional.empty(), Point.ofWkt("LINESTRING(1 2, 3 4)"));
  }
}
