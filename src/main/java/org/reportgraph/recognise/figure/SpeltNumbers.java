package org.reportgraph.recognise.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Comparator;

/**
 * Numbers that are words and carry their unit: 百分之十二, 四分之一 (0.25), 翻两番, 占比过半 (at least 0.5), 减半 (50
 * % less), 动态为零.
 */
final class SpeltNumbers {
  private static final Pattern SPELT =
      Pattern.compile(
          "百分之(?:(?<percent>[零〇一二两三四五六七八九十百]{1,5})|(?<digits>[0-9]+(?:\\.[0-9]+)?))"
              + "|(?<whole>[二三四五六七八九十])分之(?<part>[一二三四五六七八九])"
              + "|翻了?(?<times>[一两二三四])?番(?!目标|的)"
              + "|(?<=占比|比重|比例|占|覆盖率|首次|率)(?<most>过半)(?=[，。；、])"
              + "|(?<=减)(?<half>半)(?![征收缴价费票数径])"
              + "|(?<=减少|下降|降低|压缩|缩短|压减|减少了|下降了|降低了|缩短了)(?<cut>一半)"
              + "|(?<=为)(?<none>零)(?=[，。；、])");

  /** A number spelt at an offset of a folded text. */
  Optional<NumberSpan> at(String folded, int begin) {
    Matcher spelt = SPELT.matcher(folded).region(begin, folded.length()).useTransparentBounds(true);
    return spelt.lookingAt() ? Optional.of(read(spelt, begin, spelt.end())) : Optional.empty();
  }

  private static NumberSpan read(Matcher spelt, int begin, int end) {
    if (spelt.group("percent") != null) {
      return span(begin, end, Numerals.ofChinese(spelt.group("percent")), "%");
    }
    if (spelt.group("digits") != null) {
      return span(begin, end, new BigDecimal(spelt.group("digits")), "%");
    }
    if (spelt.group("whole") != null) {
      BigDecimal part = Numerals.ofChinese(spelt.group("part"));
      BigDecimal whole = Numerals.ofChinese(spelt.group("whole"));
      return span(begin, end, part.divide(whole, 2, RoundingMode.HALF_UP), "");
    }
    if (spelt.group("none") != null) {
      return span(begin, end, BigDecimal.ZERO, "");
    }
    if (spelt.group("half") != null || spelt.group("cut") != null) {
      return span(begin, end, BigDecimal.valueOf(50), "%");
    }
    if (spelt.group("most") != null) {
      return span(begin, end, new BigDecimal("0.5"), "").with(Comparator.AT_LEAST);
    }
    String times = spelt.group("times");
    return span(begin, end, Numerals.ofChinese(times == null ? "一" : times), "番");
  }

  private static NumberSpan span(int begin, int end, BigDecimal value, String unit) {
    return new NumberSpan(
        begin, end, end, end, value, Optional.empty(), unit, Comparator.EXACTLY, "");
  }
}
