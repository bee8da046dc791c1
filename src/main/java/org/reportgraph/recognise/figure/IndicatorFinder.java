package org.reportgraph.recognise.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Span;
import org.reportgraph.recognise.figure.FigureWords.Role;

/** Finds what the numbers of a sentence measure, group by group from left to right. */
final class IndicatorFinder {
  /** What a clause says of its subject in general, before the next one gives its figure. */
  private static final Pattern STATE =
      Pattern.compile(
          "(.{2,14}?)(?:建设)?(?:保持|实现)?(?:快速|稳步|持续|健康|蓬勃|扎实|进一步|不断|加快|全面|深入|有序|顺利|平稳|稳定|协调)+"
              + "(?:发展|推进|壮大|提升|启动|增长|改善|优化|深化)(?:势头|态势)?");

  /** 垃圾无害化处理率和地块安全利用率保持100%: one number, two rates. */
  private static final Pattern RATES = Pattern.compile("[^、和及]+率[、和及](?!基本)[^、和及]+率");

  private static final Pattern WORK =
      Pattern.compile("(?!加大|坚持|完善|优化|提升|谋划|强化)[^、“0-9]{2,20}(?:工程|项目|治理|改造|整治|修复|行动|活动)");

  private static final Pattern COMPARED = Pattern.compile("占|高于|低于|快于|好于");

  /** Durations in front of what happened in them, which measure nothing: 五年|增加70%. */
  private static final Pattern DURATION =
      Pattern.compile(
          "(?<![0-9零〇一二三四五六七八九十])(?:连续|近|过去|这)?[0-9零一二三四五六七八九十两]{1,3}年(?:来|间)?(?=增加|增长|提高|提升|累计|稳定|保持|下降|降低|减少|超|达|新增)");

  /** What is left of 人均, 月人均: each of those named before. */
  private static final Pattern PER_HEAD = Pattern.compile("^[月年每]?人$");

  private static final Pattern RANK = Pattern.compile("(?:国家|省部|省|市|地市|县|区)级");
  private static final Pattern RANKED =
      Pattern.compile("^(?:国家|省部|省|市|地市|县|区)(?:级(?:以上|及以上)?)?(?=.{2})");

  /** 对195家|企业的取缔: an action on what is counted. */
  private static final Pattern ACTION_ON = Pattern.compile("([^的]{2,20})的([一-龥]{2,4})(?:工作|任务)?");

  /** 完成4家|火电企业超低排放改造: the action is the thing, whose object is counted. */
  private static final Pattern ACTION = Pattern.compile("[一-龥]{4,20}(?:改造|整治|治理|修复|升级|提升|回收|验收)");

  private static final Pattern LIGHT_IN_FRONT = Pattern.compile("(?:完成|实施|开展|启动)了?$");

  /** 办理人大代表意见598件、政协提案1857件，满意率100%: of both. */
  private static final Pattern HANDLED = Pattern.compile("(?:办结|办复|答复|面商|满意)率");

  private static final Pattern COUNTED_TWICE =
      Pattern.compile("^[0-9.]+万?[余多]?[户名人]([一-龥][^，；。0-9]*)");

  private static final Pattern LEADS =
      Pattern.compile("(?:辐射)?带动[^，]{0,6}(?:农户|农民|群众|贫困户|贫困人口|就业)");

  private static final Pattern INVESTED = Pattern.compile("(?<!总)投资$");

  /** 剩余9项|问题: the rest of those told before. */
  private static final Pattern REST = Pattern.compile("剩余|其余|余下");

  private static final String TIES = "、和及";

  private final String folded;
  private final Span sentence;
  private final FigureWords words;
  private final IndicatorPhrase phrases;
  private final Told told;
  private final Coordination coordination;
  private final CountedThing things;
  private final FundedWork works;

  private String verb = "";
  private boolean afterThing;

  IndicatorFinder(
      String folded, Span sentence, FigureWords words, IndicatorPhrase phrases, Told told) {
    this.folded = folded;
    this.sentence = sentence;
    this.words = words;
    this.phrases = phrases;
    this.told = told;
    this.coordination = new Coordination(words, phrases);
    this.things = new CountedThing(words);
    this.works = new FundedWork(words, phrases);
  }

  /** What the words in front of a group say of it. */
  Cue cue(Group group) {
    return Cue.of(before(group), group.first().isRelative(), words);
  }

  /** Whether the last group stood in front of the thing it counts. */
  boolean countedThing() {
    return afterThing;
  }

  /** One indicator for each number of a group, or one for all. */
  List<String> indicators(Group group, Cue cue) {
    if (!group.open()) {
      verb = "";
    }
    int count = group.numbers().size();
    String phrase = PER_HEAD.matcher(phrases.trim(cue.phrase())).replaceFirst("");
    if (RANK.matcher(phrase).matches() && !told.isEmpty()) {
      return List.of(phrase + RANKED.matcher(phrases.withoutVerb(told.last())).replaceFirst(""));
    }
    String behind = behind(group, phrase);
    boolean counts = counts(group, phrase, behind);
    afterThing = counts;
    if (counts) {
      return isListCount(group, phrase)
          ? List.of()
          : List.of(acted(group, phrase, behind).orElseGet(() -> counted(group, phrase, behind)));
    }
    if (phrase.isEmpty()) {
      return twice(group).map(List::of).orElseGet(() -> inherited(group, count, cue));
    }
    if (!told.isEmpty() && COMPARED.matcher(phrase).lookingAt()) {
      return List.of(told.last() + phrase);
    }
    boolean ofActions = cue.same() || (!group.open() && HANDLED.matcher(phrase).matches());
    if (ofActions && words.has(Role.BARE, phrase) && !told.lastActions().isEmpty()) {
      return told.lastActions().stream().map(action -> action + phrase).toList();
    }
    if (count > 1 || cue.same() || cue.each() || RATES.matcher(phrase).matches()) {
      List<String> parts =
          coordination.split(phrase, count > 1 ? count : coordination.parts(phrase));
      return parts.stream().map(part -> completed(group, part)).toList();
    }
    return List.of(completed(group, phrase));
  }

  // What stood behind the number before and was its thing is not said again: 200条背街小巷和138个村.
  private String before(Group group) {
    int tie = -1;
    for (int i = 0; i < group.before().length(); i++) {
      tie = TIES.indexOf(group.before().charAt(i)) >= 0 ? i : tie;
    }
    boolean thingInFront = afterThing && group.open() && tie >= 0;
    String before = thingInFront ? group.before().substring(tie) : group.before();
    return DURATION.matcher(before).replaceFirst("");
  }

  private static boolean endsInTie(String words) {
    return !words.isEmpty() && TIES.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  // 打造16平方公里的产业园区: the thing stands behind 的 where the verb alone stands in front.
  private String behind(Group group, String phrase) {
    boolean verbAlone = !phrase.isEmpty() && phrases.verb(phrase).equals(phrase);
    return verbAlone && group.behind().startsWith("的")
        ? group.behind().substring(1)
        : group.behind();
  }

  // 8条 道路建成通车: the thing stands behind its number.
  private boolean counts(Group group, String phrase, String behind) {
    return !group.last().isRelative()
        && !group.last().unit().isEmpty()
        && things.begins(behind)
        && !works.isFunding(phrase);
  }

  // 瑞盛、东北变压器、恒阳牛业3户企业: the number only says how many were named.
  private boolean isListCount(Group group, String phrase) {
    return !phrase.endsWith("等")
        && phrase.contains("、")
        && group.first().value().intValue() == coordination.parts(phrase);
  }

  // What is done to the counted thing, or what is left of it.
  private Optional<String> acted(Group group, String phrase, String behind) {
    if (REST.matcher(phrase).matches()) {
      return told.endingIn(things.noun(behind)).map(phrase::concat);
    }
    Matcher action = ACTION_ON.matcher(behind);
    if (group.before().endsWith("对") && action.matches()) {
      return Optional.of(action.group(2) + action.group(1));
    }
    return LIGHT_IN_FRONT.matcher(group.before()).find() && ACTION.matcher(behind).matches()
        ? Optional.of(phrases.trim(phrase + behind))
        : Optional.empty();
  }

  private String counted(Group group, String phrase, String behind) {
    String own = phrases.verb(phrase);
    String before = phrase.endsWith("等") ? own : phrase.replaceFirst("了$|的$|^有$", "");
    String thing = group.runsOn() ? things.noun(behind) : things.described(behind);
    boolean listed = group.joined() || (group.open() && endsInTie(group.before()));
    if (listed && before.isEmpty()) {
      return phrases.trim(verb + thing);
    }
    verb = own;
    return phrases.trim(before + thing);
  }

  // 对全区1131户|2397名贫困人口: the thing stands behind the second count.
  private Optional<String> twice(Group group) {
    Matcher next = COUNTED_TWICE.matcher(folded.substring(group.last().end(), sentence.end()));
    return group.behind().isEmpty() && next.find() && things.begins(next.group(1))
        ? Optional.of(phrases.trim(things.described(next.group(1))))
        : Optional.empty();
  }

  private List<String> inherited(Group group, int count, Cue cue) {
    List<String> last = told.last(count);
    if (last.isEmpty()) {
      // 实现1914户、4377人|稳定脱贫: what is said is all that is counted.
      return words
          .atStart(Role.PREDICATE, group.behind())
          .filter(word -> word.length() > 3)
          .map(List::of)
          .orElseGet(() -> coordination.split(topic(group), count));
    }
    // 新增中小企业70家，达420家: all of them, not the new ones.
    return cue.reached() && count == 1 && cue.change() == 0
        ? List.of(phrases.withoutVerb(last.get(0)))
        : last;
  }

  // The subject of the clause before: 高新技术企业数量快速增长，达到420家.
  private String topic(Group group) {
    List<String> clauses = clauses(group);
    for (int i = clauses.size() - 1; i >= 0; i--) {
      String phrase = clauses.get(i);
      if (phrase.length() > 1 && !PER_HEAD.matcher(phrase).matches()) {
        return phrase;
      }
    }
    return "";
  }

  // The trimmed clauses of the sentence in front of a group, the one it stands in last.
  private List<String> clauses(Group group) {
    String front = folded.substring(sentence.begin(), group.first().begin());
    return Arrays.stream(front.split("[，；：]"))
        .map(clause -> phrases.trim(Cue.of(clause, false, words).phrase()))
        .toList();
  }

  // Gives back the verb or the subject that a list shares: 新增A 38家、B 8个; 规模以上工业增加值…、利税….
  private String completed(Group group, String phrase) {
    boolean attribute = words.has(Role.BARE, phrase) && group.behind().startsWith("的");
    if (works.isFunding(phrase) || attribute) {
      return works
          .of(phrase, folded.substring(group.last().end(), sentence.end()))
          .orElseGet(() -> withSubject(group, phrase));
    }
    String own = phrases.verb(phrase);
    boolean lacksObject = own.equals(phrase) || (group.joined() && phrases.lacksObject(phrase));
    if (lacksObject && !told.isEmpty()) {
      return phrase + phrases.withoutVerb(told.last());
    }
    boolean bare = words.has(Role.BARE, phrase);
    if (group.joined() && own.isEmpty() && !told.isEmpty()) {
      return told.likeLast(phrase)
          .orElseGet(() -> bare && verb.isEmpty() ? told.withSubject(phrase) : verb + phrase);
    }
    if (goesOnAboutLast(group, phrase)) {
      return told.withSubject(phrase);
    }
    verb = own;
    return bare ? withSubject(group, phrase) : phrase;
  }

  // 专业合作社发展到2694个，辐射带动农户324万户; 重大项目完成投资1.5万亿元，投资完成率125.5%
  private boolean goesOnAboutLast(Group group, String phrase) {
    if (told.isEmpty()) {
      return false;
    }
    boolean ofInvestment = phrase.equals("投资完成率") && INVESTED.matcher(told.last()).find();
    return ofInvestment || (!group.open() && LEADS.matcher(phrase).lookingAt());
  }

  private String withSubject(Group group, String bare) {
    if (!told.isEmpty()) {
      return told.withSubject(bare);
    }
    String topic = topic(group);
    if (topic.equals(bare)) {
      return clauseBefore(group) + bare;
    }
    return topic.endsWith(bare) ? topic : topic + bare;
  }

  // 持续推进流域综合治理，投资187亿元; 民营经济快速发展，增加值达到15000亿元.
  private String clauseBefore(Group group) {
    List<String> clauses = clauses(group);
    if (clauses.size() < 2) {
      return "";
    }
    String phrase = phrases.withoutVerb(clauses.get(clauses.size() - 2));
    Matcher state = STATE.matcher(phrase);
    if (state.matches()) {
      return state.group(1);
    }
    return WORK.matcher(phrase).matches() ? phrase : "";
  }
}
