package org.reportgraph.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] POWERS = {"千", "百", "十", ""};

  @Test
  void everyNumberBelowTenThousandIsReadBack() {
    for (int value = 1; value < 10_000; value++) {
      String spelt = spell(value);
      assertEquals(BigDecimal.valueOf(value), Numerals.ofChinese(spelt), spelt);
    }
  }

  @Test
  void thousandsCommasDoNotChangeANumber() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      long value = random.nextLong(1_000_000_000L);
      String written = String.format(java.util.Locale.ROOT, "%,d.%02d", value, i % 100);
      BigDecimal expected = new BigDecimal(value + "." + String.format("%02d", i % 100));
      assertEquals(expected, Numerals.ofDigits(written), written);
    }
  }

  @ParameterizedTest
  @CsvSource({"两, 2", "十, 10", "十二, 12", "两千零五, 2005", "二〇一七, 2017", "一百, 100"})
  void usualSpellingsAreRead(String written, BigDecimal value) {
    assertEquals(value, Numerals.ofChinese(written));
  }

  @Test
  void anotherCharacterIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> Numerals.ofChinese("三个"));
  }

  // 2005 → 二千零五, as a person writes it
  private static String spell(int value) {
    StringBuilder spelt = new StringBuilder();
    boolean gap = false;
    int divisor = 1000;
    for (String power : POWERS) {
      int digit = value / divisor % 10;
      if (digit == 0) {
        gap = spelt.length() > 0;
      } else {
        spelt.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(power);
        gap = false;
      }
      divisor /= 10;
    }
    return spelt.toString();
  }
}
