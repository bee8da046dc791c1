package org.reportgraph.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Units;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;
import org.reportgraph.model.Unit;

/**
 * Tells numbers that measure nothing: ordinals (第3位), dates and durations (连续4年), numbers inside
 * names and quotation marks (“5个100工程”), thresholds inside descriptions (亿元以上项目), footnote marks
 * ([2]).
 */
final class Exclusion {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:第|前|全国|连续|每|首|近期|国道|省道|No\\.?|[A-Za-z+×/])$|(?:排名|排在|位居|位列|[居列](?:全[国省市县区]))[一-龥]{0,3}$");
  private static final Pattern CAPACITY =
      Pattern.compile("(?:年产|日产|日处理|年处理|日供|存栏|出栏|库容|装机|单机|容量|建筑面积|占地)$");
  private static final Pattern BEYOND = Pattern.compile("(?:超|超过|达|突破|上|过|投资|产值|税收|纳税)$");
  private static final Pattern SIZE = Pattern.compile("^级?(?:企业|项目|产业|园区|集群|县|镇|村|品牌|投资项目|以上项目)");
  private static final Pattern CIRCLE = Pattern.compile("^[一-龥]{0,4}(?:服务|生活|文化|交通|通勤|就医|健身|消费)圈");
  private static final Pattern PAIR = Pattern.compile("^[一-龥]{1,4}1[个所家名人支户]");
  private static final Pattern NOT_BEHIND =
      Pattern.compile("^(?:强|大(?!关)|级|号|期|A|G网|网络|基站|版|年|月|日|时代|口径|\\+|×|[A-Za-z])");
  private static final Pattern THRESHOLD = Pattern.compile("^的?[一-龥“A-Za-z0-9（].*");
  private static final Pattern NO_THRESHOLD =
      Pattern.compile("^(?:和|及|以及|与|并|其中|同比|增长|分别|的(?:目标|速度|增速|增长))");
  private static final Pattern DAYS =
      Pattern.compile("天数|优良|达标|污染|好于|二级|晴好|蓝天|无霜期|增加|减少|同比|上年|时限|时间|压缩|缩短|办结|少于|不低于");
  private static final Pattern AGES = Pattern.compile("预期寿命|年限|年龄");
  private static final Pattern LISTED = Pattern.compile("^(?:方面|大类|字|一批|环节|重点任务|统筹|战略|必须|坚持|关键)");

  private final Units units = Units.load();
  private final String folded;
  private final List<Span> names;

  /**
   * Looks at the numbers of one paragraph.
   *
   * @param folded its folded text
   * @param mentions the names in it
   */
  Exclusion(String folded, List<Mention> mentions) {
    this.folded = folded;
    this.names = Marks.names(folded, mentions);
  }

  boolean excludes(NumberSpan number) {
    if (inName(number) || BEFORE.matcher(before(number, 12)).find()) {
      return true;
    }
    String behind = folded.substring(number.end(), Math.min(folded.length(), number.end() + 12));
    if (NOT_BEHIND.matcher(behind).find() || LISTED.matcher(behind).find()) {
      return true;
    }
    return isTime(number)
        || isMade(number, behind)
        || isThreshold(number, behind)
        || isPaired(number, behind);
  }

  private boolean inName(NumberSpan number) {
    Span span = new Span(number.begin(), number.unitEnd());
    return names.stream().anyMatch(name -> name.contains(span) && name.begin() < span.begin());
  }

  private boolean isTime(NumberSpan number) {
    Optional<Unit> unit = units.of(number.unit()).filter(u -> u.dimension().equals("time"));
    if (unit.isEmpty()) {
      return false;
    }
    String before = before(number, 24);
    return switch (number.unit()) {
      case "天", "个工作日" -> !DAYS.matcher(before).find() || before.endsWith("用");
      case "岁", "年" -> !AGES.matcher(before).find();
      default -> true;
    };
  }

  // 110千伏变电站, 5G网络, 国家级, 2公里充电服务圈
  private boolean isMade(NumberSpan number, String behind) {
    boolean generation = number.unit().equals("G") && number.value().intValue() < 7;
    return generation
        || CIRCLE.matcher(behind).find()
        || behind.startsWith("级")
        || units.of(number.unit()).filter(unit -> unit.dimension().equals("voltage")).isPresent();
  }

  private boolean isThreshold(NumberSpan number, String behind) {
    boolean bounded =
        number.end() > number.unitEnd() && "以及上下内之".indexOf(folded.charAt(number.unitEnd())) >= 0;
    boolean magnitudeOnly = number.begin() == number.unitBegin() && number.unit().length() > 1;
    if (SIZE.matcher(behind).find() && BEYOND.matcher(before(number, 4)).find()) {
      return true;
    }
    return (bounded || magnitudeOnly)
        && THRESHOLD.matcher(behind).matches()
        && !behind.startsWith("大关")
        && !NO_THRESHOLD.matcher(behind).find();
  }

  // 年产30万台整车项目; 1个社区1所幼儿园
  private boolean isPaired(NumberSpan number, String behind) {
    boolean capacity =
        CAPACITY.matcher(before(number, 6)).find()
            && behind.matches("^(?:的|[0-9.]+(?=[A-Za-z]))?[一-龥A-Za-z].*")
            && !behind.matches("^(?:以上|左右|和|及|的?，|增长|同比|投产|并网).*");
    boolean one = number.value().intValue() == 1 && number.unit().length() == 1;
    return capacity
        || (one && PAIR.matcher(behind).find())
        || (one && before(number, 7).matches(".*1[个所家名人支户][一-龥]{1,4}"));
  }

  private String before(NumberSpan number, int length) {
    return folded.substring(Math.max(0, number.begin() - length), number.begin()).replace(" ", "");
  }
}
