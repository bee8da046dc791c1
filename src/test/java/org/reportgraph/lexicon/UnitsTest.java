package org.reportgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.model.Unit;

class UnitsTest {
  private final Units units = Units.load();

  @ParameterizedTest
  @CsvSource({
    "亿元, 100000000, 元, http://qudt.org/vocab/unit/CCY_CNY",
    "万平方米, 10000, 平方米, http://qudt.org/vocab/unit/M2",
    "亿千瓦时, 100000000, 千瓦时, http://qudt.org/vocab/unit/KiloW-HR",
    "万千瓦, 10000, 千瓦, http://qudt.org/vocab/unit/KiloW",
    "公里, 1000, 米, http://qudt.org/vocab/unit/M",
    "％, 1, %, http://qudt.org/vocab/unit/PERCENT",
    "‰, 0.1, %, http://qudt.org/vocab/unit/PERCENT",
    "万人, 10000, 人, http://qudt.org/vocab/unit/NUM",
    "万亿元, 1000000000000, 元, http://qudt.org/vocab/unit/CCY_CNY",
    "万头(只), 10000, 头（只）, http://qudt.org/vocab/unit/NUM",
    "万, 10000, 个, http://qudt.org/vocab/unit/NUM",
  })
  void aMagnitudeAndAUnitAreOne(String written, BigDecimal factor, String base, String qudt) {
    Unit unit = units.of(written).orElseThrow();
    assertEquals(0, factor.compareTo(unit.factor()), unit::toString);
    assertEquals(base, unit.base());
    assertEquals(Optional.of(qudt), unit.qudt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "国有企业", "元企业", "第"})
  void wordsThatAreNoUnitAreUnknown(String written) {
    assertEquals(Optional.empty(), units.of(written));
  }

  @Test
  void fifteenMuAreAHectare() {
    BigDecimal mu = units.of("亩").orElseThrow().inBase(BigDecimal.valueOf(15));
    assertEquals(
        0, mu.compareTo(units.of("公顷").orElseThrow().inBase(BigDecimal.ONE)), mu::toString);
  }

  @Test
  void theLongestUnitIsTaken() {
    assertEquals(3, units.lengthAt("30个百分点", 2) - 1);
    assertEquals(1, units.lengthAt("5家单位", 1));
    assertEquals(0, units.lengthAt("2016年底", 7));
  }
}
