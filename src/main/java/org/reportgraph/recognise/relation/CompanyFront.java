package org.reportgraph.recognise.relation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.CommonPairs;
import org.reportgraph.lexicon.Dictionary;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.lexicon.Table;

/**
 * Tells by its shape that the name of a work begins with a company: 天维 in 天维大豆浓缩蛋白 is no ordinary
 * wording (渔船), no place (嵖岈, where the report names 嵖岈山) and no pair of places (深哈产业园).
 */
final class CompanyFront {
  private static final int LONGEST = 4;
  private static final Pattern NO_COMPANY =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z]*[^\\p{IsHan}A-Za-z].*|.*[省市县区镇乡村河湖江山路街道城园站线库洞岛屯湾港塘沟坪关馆鸡猪、和东西南北中至].*|[A-Z]{2,4}|.*[所处院]");
  private static final Pattern TWO_PLACES =
      Pattern.compile("[京津沪渝冀豫鲁晋陕秦甘陇青宁新疆藏云滇贵黔川蜀湘鄂皖赣闽浙苏粤琼桂台港澳黑吉辽蒙深哈穗汉蓉杭衡沧]{2}");
  private static final Pattern NO_WORKS =
      Pattern.compile(
          ".*(?:经济区|园区(?<!工业园区)(?<!农业园区)(?<!产业园区)|开发区|新区|保税区|协作区|集聚区|机场|水库|公园|广场|社区|学校|小镇|线|花园|景区|古城|古镇|煤矿|同城化|一张网)(?:[一二三四]期)?(?:工程|项目)?$"
              + "|.*(?:治理|整治|[调引供输]水|水源|保护区|村|铁路|高速|输电|水资源|棚改|棚户区|搬迁|景观|码头|机场|广场|大道|街|古城|灌区|特高压|水电|安置房).*");
  private static final String PLACE_ENDS = "(?:[镇乡村河山湖岛江湾屯庄峪洲]|苏木|街道|水库|流域|盆地|片区)";

  private final Divisions divisions = Divisions.load();
  private final CommonPairs pairs = CommonPairs.load();
  private final Dictionary dictionary = Dictionary.load();
  private final Set<String> trades = Table.load("trade-words.tsv").column("word");
  private final Set<String> countries = Table.load("countries.tsv").column("name");

  /** Where the company ends that the name begins with. */
  Optional<Integer> end(Scene scene, String name) {
    if (NO_WORKS.matcher(name).matches()) {
      return Optional.empty();
    }
    for (int end = 2; end <= Math.min(LONGEST, name.length() - 2); end++) {
      String front = name.substring(0, end);
      if (!pairs.isOwnName(front) || NO_COMPANY.matcher(front).matches() || trade(front)) {
        return Optional.empty();
      }
      if (endsAt(name, end)) {
        return Optional.of(end).filter(whole -> isNobodyElse(scene, front));
      }
    }
    return Optional.empty();
  }

  // 天维|大豆, 中铝|“退城进园”, 盛义信|煤焦化, 思爱普|贵阳
  private boolean endsAt(String name, int end) {
    String rest = name.substring(end);
    return pairs.isCommonAt(name, end)
        || rest.startsWith("“")
        || trades.stream().anyMatch(rest::startsWith)
        || PlaceNames.frontEnd(rest) > 0;
  }

  private boolean isNobodyElse(Scene scene, String front) {
    return !divisions.isName(front)
        && !countries.contains(front)
        && !dictionary.isOrdinary(front)
        && !TWO_PLACES.matcher(front).matches()
        && !isPlaceOf(scene, front);
  }

  // The report names a town, a village, a hill or a water so.
  private static boolean isPlaceOf(Scene scene, String front) {
    Pattern place = Pattern.compile(Pattern.quote(front) + PLACE_ENDS);
    return scene.report().paragraphs().stream()
        .anyMatch(paragraph -> place.matcher(paragraph.text()).find());
  }

  private boolean trade(String front) {
    return trades.stream().anyMatch(front::contains);
  }
}
