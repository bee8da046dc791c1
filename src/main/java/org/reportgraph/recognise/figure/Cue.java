package org.reportgraph.recognise.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Comparator;
import org.reportgraph.recognise.figure.FigureWords.Role;

/**
 * What the words directly in front of a number say of it: 年均分别增长 before 16.7% says a yearly
 * average, a change upwards, one of several in turn.
 *
 * @param phrase the words in front of the cue words: the indicator, if it is said here
 * @param change 1 for growth, -1 for a fall, 0 for neither
 * @param reached whether a word says that the indicator stands at the number
 * @param yearly whether it is a yearly average
 * @param total whether it sums up a time
 * @param each whether several numbers belong to several things in turn
 * @param same whether the number belongs to several things
 * @param from whether it is the start of a way from one number to another (由上年的8.9%提高到)
 * @param before whether it is the number of the year before (比上年190天)
 * @param ratio whether it is a multiple or share of a former or planned amount
 * @param since the year that a change is measured against (比2015年)
 * @param comparator how exactly the number holds, where a word says so
 */
record Cue(
    String phrase,
    int change,
    boolean reached,
    boolean yearly,
    boolean total,
    boolean each,
    boolean same,
    boolean from,
    boolean before,
    boolean ratio,
    Optional<Integer> since,
    Optional<Comparator> comparator) {
  private static final Pattern SINCE =
      Pattern.compile("(比|较|是|为|从|由|相当于)((?:19|20)[0-9]{2})年(?:末|底|初)?的?$");
  private static final Pattern PLAN_END =
      Pattern.compile("(比|较|由|从|是|为)“?十([一二三四五六]?)五”?(?:时期|期)?末期?的?$");
  // 高于全省平均水平3个百分点: what is measured is the distance.
  private static final Pattern ABOVE_OTHER =
      Pattern.compile("(?:高于|低于|快于|好于|优于)(?:全[国省市县区旗州]|上年|去年)[一-龥]{0,8}$");
  private static final int END_OF_TENTH_PLAN = 2005;
  private static final Pattern RATIO =
      Pattern.compile(
          "(?:是|为|相当于)[^，]{1,12}的$|(?:完成|占|达到)?(?:年度|全年|年|省|市|国家|上级|既定|责任)?[一-龥]{0,6}(?:计划|目标|任务|指标|预算)(?:数|任务|量)?的$");
  private static final Role[] ORDER = {
    Role.BASE,
    Role.YEARLY,
    Role.TOTAL,
    Role.EACH,
    Role.SAME,
    Role.ATLEAST,
    Role.ATMOST,
    Role.ABOUT,
    Role.REACH,
    Role.UP,
    Role.DOWN,
    Role.UPSHARE,
    Role.DOWNSHARE,
    Role.FILLER
  };

  /**
   * Reads the words between the last mark or number and a number.
   *
   * @param share whether the number is in %, percentage points or times
   */
  static Cue of(String words, boolean share, FigureWords lexicon) {
    return new Reader(lexicon, share).read(words);
  }

  private static final class Reader {
    private final FigureWords lexicon;
    private final boolean share;
    private int change;
    private boolean reached;
    private boolean yearly;
    private boolean total;
    private boolean each;
    private boolean same;
    private boolean from;
    private boolean before;
    private boolean ratio;
    private Optional<Integer> since = Optional.empty();
    private Optional<Comparator> comparator = Optional.empty();

    private Reader(FigureWords lexicon, boolean share) {
      this.lexicon = lexicon;
      this.share = share;
    }

    private Cue read(String words) {
      String rest = words.strip();
      String shorter = cut(rest);
      while (!shorter.equals(rest)) {
        rest = shorter;
        shorter = cut(rest);
      }
      return new Cue(
          rest, change, reached, yearly, total, each, same, from, before, ratio, since, comparator);
    }

    private String cut(String rest) {
      Matcher ofOther = RATIO.matcher(rest);
      if (share && ofOther.find() && ofOther.end() - ofOther.start() > 2) {
        ratio = true;
        Matcher base = SINCE.matcher(rest);
        since = base.find() ? Optional.of(Integer.valueOf(base.group(2))) : since;
        return rest.substring(0, ofOther.start());
      }
      if (share && ABOVE_OTHER.matcher(rest).find()) {
        return rest;
      }
      Matcher plan = PLAN_END.matcher(rest);
      if (plan.find()) {
        since =
            Optional.of(
                END_OF_TENTH_PLAN
                    + 5 * ("一二三四五六".indexOf(plan.group(2)) + (plan.group(2).isEmpty() ? 0 : 1)));
        from |= "从由".contains(plan.group(1));
        return rest.substring(0, plan.start());
      }
      Matcher year = SINCE.matcher(rest);
      if (year.find()) {
        since = Optional.of(Integer.valueOf(year.group(2)));
        from |= "从由".contains(year.group(1));
        return rest.substring(0, year.start());
      }
      String longest = "";
      Role role = Role.FILLER;
      for (Role candidate : ORDER) {
        String word = lexicon.atEnd(candidate, rest).orElse("");
        boolean speaks = share || (candidate != Role.UPSHARE && candidate != Role.DOWNSHARE);
        if (speaks && word.length() > longest.length()) {
          longest = word;
          role = candidate;
        }
      }
      if (longest.isEmpty() || isVerb(longest, rest)) {
        return rest;
      }
      note(role, longest);
      return rest.substring(0, rest.length() - longest.length()).stripTrailing();
    }

    // 新增 is no growth.
    private boolean isVerb(String word, String rest) {
      return lexicon
          .atEnd(Role.COUNT, rest)
          .filter(verb -> verb.length() > word.length())
          .isPresent();
    }

    private void note(Role role, String word) {
      switch (role) {
        case UP, UPSHARE -> change = (change == 0 && !reached) || isRate(word) ? 1 : change;
        case DOWN, DOWNSHARE -> change = (change == 0 && !reached) || isRate(word) ? -1 : change;
        case REACH -> reached |= change == 0;
        case YEARLY -> yearly = true;
        case TOTAL -> total = true;
        case EACH -> each = true;
        case SAME -> same = true;
        case ATLEAST -> comparator = comparator.or(() -> Optional.of(Comparator.AT_LEAST));
        case ATMOST -> comparator = comparator.or(() -> Optional.of(Comparator.AT_MOST));
        case ABOUT -> comparator = comparator.or(() -> Optional.of(Comparator.ABOUT));
        case BASE -> before |= !word.startsWith("同") && !word.contains("可比");
        case FILLER -> from |= word.contains("由") || word.equals("从");
        default -> throw new IllegalStateException("no cue: " + role);
      }
    }

    // 增速达到 8% is a growth of 8 %.
    private static boolean isRate(String word) {
      return word.contains("速") || word.contains("幅");
    }
  }
}
