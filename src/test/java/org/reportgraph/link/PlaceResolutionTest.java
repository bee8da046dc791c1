package org.reportgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

class PlaceResolutionTest {
  private static final double PRECISE = 0.98;
  private static final double RESOLVED = 0.95;

  @Test
  void judgedPlacesResolveToTheirUnits() throws IOException {
    PlaceQuality.Quality quality = PlaceQuality.measure();
    assertTrue(quality.precision() >= PRECISE, quality.wrong().toString());
    assertTrue(quality.resolved() >= RESOLVED, quality.open().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "白云区, 520100, 520113", // not Guangzhou's
    "白云区, 440100, 440111",
    "白云, 520100, 520113",
    "南明, 520100, 520102",
    "云岩, 520000, 520103", // in the report of the province
    "朝阳区, 110000, 110105",
    "朝阳区, 220100, 220104",
    "徐水县, 130600, 130609", // a district by now
    "贵阳, 330000, 520100", // a prefecture of elsewhere
    "和平区, 120000, 120101",
  })
  void aNameMeansTheUnitNearestToTheReport(String name, String area, String code) {
    assertEquals(code, resolve(name, area).map(Division::code).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"白云区, 130100", "朝阳区, 520100", "鼓楼区, 520100", "城关区, 520100"})
  void aNameOfSeveralUnitsEquallyFarStaysOpen(String name, String area) {
    assertTrue(resolve(name, area).isEmpty());
  }

  @Test
  void theTableCoversTheCountry() {
    for (Division unit : Divisions.load().all()) {
      assertEquals(unit.level() == Division.Level.PROVINCE, unit.parent().isEmpty(), unit.name());
      unit.parent().ifPresent(p -> assertTrue(Divisions.load().byCode(p).isPresent(), unit.name()));
    }
    long provinces =
        Divisions.load().all().stream()
            .filter(unit -> unit.level() == Division.Level.PROVINCE)
            .count();
    assertEquals(34, provinces, "with Hong Kong, Macao and Taiwan");
  }

  private static Optional<Division> resolve(String name, String area) {
    PlaceResolver resolver = new PlaceResolver(Divisions.load().byCode(area));
    return resolver.resolve(name, Set.of()) instanceof PlaceResolver.Unit unit
        ? Optional.of(unit.division())
        : Optional.empty();
  }
}
