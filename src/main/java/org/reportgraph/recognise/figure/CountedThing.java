package org.reportgraph.recognise.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.recognise.figure.FigureWords.Role;

/**
 * Reads what stands behind a number as the thing counted and what is said of it: 27个 工业项目 |
 * 列入省“双百工程” → 列入省“双百工程”工业项目.
 */
final class CountedThing {
  /** 453台|10蒸吨及以下|燃煤锅炉, 1467位|80岁以上|老年人. */
  private static final Pattern THRESHOLD = Pattern.compile("[0-9.]+[一-龥]{1,2}及?以[上下]的?");

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "^(?:$|[^一-龥“‘A-Za-z]|和|及|以及|与|并|同比|增长|下降|占|分别|比|较|均|其中|以上|左右|的|等|大关|增加|提高|减少)");
  private static final Pattern ADVERBS =
      Pattern.compile(
          "^(?:全部|全面|均|都|已|已经|正在|顺利|陆续|相继|成功|正式|基本|部分|先后|如期|稳步|有序|加快|加速|逐步|被|共|累计|年均)+");

  /** 2座转运站|以及停车场: what is counted ends, the list goes on without a number. */
  private static final Pattern MORE = Pattern.compile("以及.*$");

  /** 贫困人口|精准识别、建档立卡、帮扶解困: too much to be said in front. */
  private static final Pattern SEVERAL = Pattern.compile("[一-龥]{4}(?:、[一-龥]{4}){2,}");

  private static final int LONGEST_SAID = 16;

  private final FigureWords words;

  CountedThing(FigureWords words) {
    this.words = words;
  }

  /** Whether the words behind a number begin with a noun that the number counts. */
  boolean begins(String behind) {
    boolean noun = THRESHOLD.matcher(behind).lookingAt() || !NO_NOUN.matcher(behind).find();
    return noun
        && List.of(Role.PREDICATE, Role.REACH, Role.UP, Role.DOWN, Role.ATLEAST).stream()
            .allMatch(
                role ->
                    words
                        .atStart(role, behind)
                        .filter(CountedThing::plain)
                        .filter(word -> !tellsWhich(behind.substring(word.length())))
                        .isEmpty());
  }

  // 1家上市企业 is no company that was listed.
  private static boolean tellsWhich(String rest) {
    return rest.startsWith("企业") || rest.startsWith("公司");
  }

  // 高品质聚集区 begins with no comparison.
  private static boolean plain(String word) {
    return word.length() > 1 || !word.equals("高");
  }

  /** The noun alone, up to what is said of it. */
  String noun(String behind) {
    Matcher threshold = THRESHOLD.matcher(behind);
    int from = 2 + (threshold.lookingAt() ? threshold.end() : 0);
    int said = words.find(Role.PREDICATE, behind, from);
    return said > 0 ? behind.substring(0, said) : behind;
  }

  /** The noun with what is said of it in front, as far as that is brief. */
  String described(String behind) {
    String text = withoutEnd(MORE.matcher(behind).replaceFirst(""));
    String noun = noun(text);
    String said = ADVERBS.matcher(text.substring(noun.length())).replaceFirst("");
    String done = words.atStart(Role.DONE, said).orElse("");
    boolean telling =
        said.length() > 1
            && !SEVERAL.matcher(said).matches()
            && said.length() <= LONGEST_SAID
            && !done.equals(said);
    return telling ? said.replaceFirst("^实现了?(?=“)", "") + noun : noun;
  }

  private String withoutEnd(String behind) {
    String rest = behind;
    String done = words.atEnd(Role.DONE, rest).orElse("");
    while (!done.isEmpty() && done.length() < rest.length() - 1) {
      rest = rest.substring(0, rest.length() - done.length());
      done = words.atEnd(Role.DONE, rest).orElse("");
    }
    return rest;
  }
}
