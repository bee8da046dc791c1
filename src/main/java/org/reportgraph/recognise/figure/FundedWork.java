package org.reportgraph.recognise.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.recognise.figure.FigureWords.Role;

/**
 * Reads what money was spent on, and of what a size is told that stands in front of it:
 * 投资8000余万元实施了一批薄弱学校改造工程, 总投资15亿元的国际商业中心项目, 首期规模500亿元的科创基金.
 */
final class FundedWork {
  private static final Pattern PLAIN = Pattern.compile("^[^，；。：0-9〔\\[]{2,40}");

  /** 改扩建15个社区党群服务中心: how many stands within the name of the work. */
  private static final Pattern COUNT =
      Pattern.compile("(?<=\\p{IsHan}|、)[0-9]+(?:余|多)?(?:个|座|条|处|所|家|项|栋|台|套|公里)(?=\\p{IsHan}{2})");

  private static final Pattern OF = Pattern.compile("^的(?!建设|项目资金)(?:一批)?([^，；。：、0-9〔\\[]{2,40})");

  /** 对城区雨水管网|进行|全面改造. */
  private static final Pattern ON = Pattern.compile("^对([^，；。0-9]{2,40}?)进行了?([^，；。、0-9]{2,8})");

  /** 为全部学校|配置教学触控一体机. */
  private static final Pattern FOR =
      Pattern.compile("^为[^，；。0-9]{2,12}?((?:配置|配备|购置|安装|建设|新建|修建|改造)[^，；。：、0-9]{2,20})");

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
    Matcher on = ON.matcher(next);
    if (on.find()) {
      return Optional.of(phrases.trim(on.group(1)) + on.group(2) + phrase);
    }
    Matcher gift = FOR.matcher(next);
    if (gift.find()) {
      return Optional.of(gift.group(1) + phrase);
    }
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
