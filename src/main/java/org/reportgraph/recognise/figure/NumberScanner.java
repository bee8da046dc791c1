package org.reportgraph.recognise.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Units;
import org.reportgraph.model.Comparator;
import org.reportgraph.model.Unit;

/**
 * Finds numbers with their units: 3157.7亿元, 1500余个, 2至3家, 4.3:38.6:57.1, 百分之五, 七条, 突破万元.
 *
 * <p>Every character is looked at a bounded number of times: there is no search backwards.
 */
final class NumberScanner {
  private static final String DIGITS = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";
  private static final String HAN = "[零〇○一二两三四五六七八九十百千]{1,9}";
  private static final Pattern COMPOSITION =
      Pattern.compile("(" + DIGITS + ")：(" + DIGITS + ")：(" + DIGITS + ")");
  private static final Pattern NUMBER = Pattern.compile("-?" + DIGITS);
  private static final Pattern RANGE =
      Pattern.compile("[%％]?(?:个百分点)?(?:-|—|–|~|至|到)(" + DIGITS + ")");
  private static final Pattern TIED = Pattern.compile("(和|、|与|及)" + DIGITS);
  private static final Set<String> MEASURES = Set.of("share", "money", "ratio", "area", "mass");
  private static final Pattern CHINESE =
      Pattern.compile("(?=[百千]?[二三四五六七八九两十])" + HAN + "(?=[万亿个条座所家倍番成名户人项处套件元公])");
  private static final Pattern MAGNITUDE =
      Pattern.compile("(?<=突破|超过|达到|接近|越过|迈上|跨上|站上|跨越|逾|近|达|超)[十百千万亿]{1,3}(?=元|人|亩|吨|户|美元)");
  private static final Pattern START = Pattern.compile("[0-9零〇○一二两三四五六七八九十百千万亿翻过半]");
  private static final Pattern PER =
      Pattern.compile(
          "/(?:平方米|平米|立方米|千瓦时|公里|公斤|小时|学期|学年|人次|人|月|年|天|日|亩|吨|户|方|度|斤|次|只|头|生)"
              + "(?:[·•・/](?:人|月|年|天|日|次|学期))?");
  private static final Pattern SUFFIX = Pattern.compile("以上|以下|以内|左右|上下|之内|及以上|及以下|多|余");
  private static final List<String> PARTS = List.of("一产", "二产", "三产");

  private final SpeltNumbers spelt = new SpeltNumbers();
  private final Units units = Units.load();

  /** The numbers of a folded text in order; {@code text} is the same text unfolded. */
  List<NumberSpan> scan(String text, String folded) {
    List<NumberSpan> found = new ArrayList<>();
    Matcher start = START.matcher(folded);
    int at = 0;
    while (at < folded.length() && start.find(at)) {
      List<NumberSpan> spans = at(text, folded, start.start());
      found.addAll(spans);
      at = spans.isEmpty() ? skip(folded, start.start()) : spans.get(spans.size() - 1).end();
    }
    return found;
  }

  private List<NumberSpan> at(String text, String folded, int begin) {
    Matcher composition = COMPOSITION.matcher(folded).region(begin, folded.length());
    if (composition.lookingAt()) {
      return parts(composition);
    }
    char first = folded.charAt(begin);
    if (first >= '0' && first <= '9') {
      return digits(text, folded, begin).map(List::of).orElse(List.of());
    }
    return chinese(text, folded, begin).map(List::of).orElse(List.of());
  }

  private static int skip(String folded, int begin) {
    int end = begin + 1;
    while (end < folded.length()
        && folded.charAt(begin) <= '9'
        && ".,".indexOf(folded.charAt(end - 1)) < 0
        && Character.isDigit(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<NumberSpan> parts(Matcher composition) {
    List<NumberSpan> parts = new ArrayList<>();
    for (int i = 0; i < PARTS.size(); i++) {
      int begin = composition.start(i + 1);
      int end = composition.end(i + 1);
      parts.add(
          new NumberSpan(
              begin,
              end,
              end,
              end,
              Numerals.ofDigits(composition.group(i + 1)),
              Optional.empty(),
              "",
              Comparator.EXACTLY,
              PARTS.get(i)));
    }
    return parts;
  }

  private Optional<NumberSpan> digits(String text, String folded, int begin) {
    Matcher number = NUMBER.matcher(folded).region(begin, folded.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal value = Numerals.ofDigits(number.group());
    boolean negative =
        begin > 0
            && "-–−".indexOf(folded.charAt(begin - 1)) >= 0
            && (begin == 1 || "为达到长".indexOf(folded.charAt(begin - 2)) >= 0);
    Matcher range = RANGE.matcher(folded).region(number.end(), folded.length());
    if (range.lookingAt() && Numerals.ofDigits(range.group(1)).compareTo(value) > 0) {
      Optional<BigDecimal> max = Optional.of(Numerals.ofDigits(range.group(1)));
      return withUnit(text, folded, begin, range.end(), value, max);
    }
    return withUnit(
            text, folded, begin, number.end(), negative ? value.negate() : value, Optional.empty())
        .or(() -> sharingUnit(text, folded, begin, number.end(), value));
  }

  // 高于全省平均水平1.7和4.9个百分点
  private Optional<NumberSpan> sharingUnit(
      String text, String folded, int begin, int end, BigDecimal value) {
    Matcher tie = TIED.matcher(folded).region(end, folded.length());
    return tie.lookingAt()
        ? digits(text, folded, tie.end(1))
            .filter(next -> MEASURES.contains(dimension(next.unit())))
            .map(
                next ->
                    new NumberSpan(
                        begin,
                        end,
                        end,
                        end,
                        value,
                        Optional.empty(),
                        next.unit(),
                        next.comparator(),
                        ""))
        : Optional.empty();
  }

  private String dimension(String unit) {
    return units.of(unit).map(Unit::dimension).orElse("");
  }

  private Optional<NumberSpan> chinese(String text, String folded, int begin) {
    Optional<NumberSpan> word = spelt.at(folded, begin);
    if (word.isPresent()) {
      return word.map(number -> suffixed(folded, number));
    }
    Matcher numeral = CHINESE.matcher(folded).region(begin, folded.length());
    if (numeral.lookingAt()) {
      BigDecimal value = Numerals.ofChinese(numeral.group());
      return withUnit(text, folded, begin, numeral.end(), value, Optional.empty())
          .filter(span -> value.compareTo(BigDecimal.ONE) > 0)
          .filter(span -> endsClause(folded, span.end()));
    }
    Matcher magnitude =
        MAGNITUDE.matcher(folded).region(begin, folded.length()).useTransparentBounds(true);
    if (magnitude.lookingAt()) {
      return withUnit(text, folded, begin, begin, BigDecimal.ONE, Optional.empty());
    }
    return Optional.empty();
  }

  // 新建道路七条，: a Chinese numeral in front of its noun mostly counts a list (三大行业, 两个方面).
  private static boolean endsClause(String folded, int end) {
    return end >= folded.length() || "，。；、！和及".indexOf(folded.charAt(end)) >= 0;
  }

  // 1500余个, 4亿余元, 30多个, 38.35万, 17.5%以上
  private Optional<NumberSpan> withUnit(
      String text,
      String folded,
      int begin,
      int numberEnd,
      BigDecimal value,
      Optional<BigDecimal> max) {
    StringBuilder unit = new StringBuilder();
    boolean more = false;
    int at = numberEnd;
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
    int unitBegin = at;
    while (at < folded.length()) {
      char c = folded.charAt(at);
      if (c == '多' || c == '余') {
        more = true;
      } else if (Units.isMagnitude(c) && units.lengthAt(folded, at) < 2) {
        unit.append(c);
      } else {
        break;
      }
      at++;
    }
    int length = units.lengthAt(folded, at);
    if (length == 0 && unit.length() == 0) {
      return Optional.empty();
    }
    length += perLength(folded, at + length);
    unit.append(text, at, at + length);
    return Optional.of(
        suffixed(
            folded,
            begin,
            unitBegin,
            at + length,
            value,
            max,
            unit.toString().replaceFirst("^个(?=[百千]分点)", ""),
            more ? Comparator.AT_LEAST : Comparator.EXACTLY));
  }

  // 元/月, 元/人·年
  private static int perLength(String folded, int at) {
    Matcher per = PER.matcher(folded).region(at, folded.length());
    return per.lookingAt() ? per.end() - at : 0;
  }

  private static NumberSpan suffixed(String folded, NumberSpan number) {
    return suffixed(
        folded,
        number.begin(),
        number.unitBegin(),
        number.unitEnd(),
        number.value(),
        number.max(),
        number.unit(),
        number.comparator());
  }

  private static NumberSpan suffixed(
      String folded,
      int begin,
      int unitBegin,
      int unitEnd,
      BigDecimal value,
      Optional<BigDecimal> max,
      String unit,
      Comparator inside) {
    Comparator comparator = inside;
    int end = unitEnd;
    Matcher suffix = SUFFIX.matcher(folded).region(unitEnd, folded.length());
    if (suffix.lookingAt()) {
      end = suffix.end();
      comparator =
          switch (suffix.group()) {
            case "以上", "及以上", "多", "余" -> Comparator.AT_LEAST;
            case "左右", "上下" -> Comparator.ABOUT;
            default -> Comparator.AT_MOST;
          };
    }
    return new NumberSpan(begin, unitBegin, unitEnd, end, value, max, unit, comparator, "");
  }
}
