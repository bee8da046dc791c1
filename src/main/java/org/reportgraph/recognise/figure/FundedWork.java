package org.reportgraph.recognise.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.recognise.figure.FigureWords.Role;

/** Reads what money was spent on: 投资8000余万元实施了一批薄弱学校改造工程, 总投资15亿元的国际商业中心项目. */
final class FundedWork {
  private static final Pattern PLAIN = Pattern.compile("^[^，；。：0-9〔\\[]{2,40}");

  /** 改扩建15个社区党群服务中心: how many stands within the name of the work. */
  private static final Pattern COUNT =
      Pattern.compile("(?<=\\p{IsHan}|、)[0-9]+(?:余|多)?(?:个|座|条|处|所|家|项|栋|台|套|公里)(?=\\p{IsHan}{2})");

  private static final Pattern OF = Pattern.compile("^的(?!建设|项目资金)(?:一批)?([^，；。：、0-9]{2,40})");

  private final FigureWords words;
  private final IndicatorPhrase phrases;

  FundedWork(FigureWords words, IndicatorPhrase phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Whether a trimmed phrase only says that money was spent. */
  boolean isFunding(String phrase) {
    return words.has(Role.FUND, phrase);
  }

  /**
   * The work in front of its money, 薄弱学校改造工程投资.
   *
   * @param behind the sentence from behind the number
   */
  Optional<String> of(String phrase, String behind) {
    Matcher named = OF.matcher(behind);
    if (named.find()) {
      return Optional.of(thing(named.group(1)) + phrase);
    }
    String next = behind.startsWith("，") ? behind.substring(1) : behind;
    Matcher plain = PLAIN.matcher(COUNT.matcher(next).replaceAll(""));
    boolean works =
        words.atStart(Role.COUNT, next).isPresent()
            || words.atStart(Role.LIGHT, next).isPresent()
            || next.startsWith("用于")
            || next.startsWith("重点");
    return works && plain.find()
        ? Optional.of(phrases.trim(plain.group().replaceFirst("^(?:用于|重点)", "").replace("了", "")))
            .filter(work -> !words.has(Role.BARE, work))
            .map(work -> work + phrase)
        : Optional.empty();
  }

  private String thing(String text) {
    int said = words.find(Role.PREDICATE, text, 2);
    return said > 0 ? text.substring(0, said) : text;
  }
}
