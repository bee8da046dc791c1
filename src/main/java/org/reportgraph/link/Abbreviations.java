package org.reportgraph.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;

/**
 * Short names made of characters of a long one: 数博会 of 中国国际大数据产业博览会, 益佰 of 益佰制药. Only where a
 * single longer name of the report fits.
 */
final class Abbreviations {
  private static final Set<EntityClass> ABBREVIATED =
      EnumSet.of(EntityClass.EVENT, EntityClass.ORGANIZATION, EntityClass.DEVELOPMENT_ZONE);
  private static final int LONGEST = 5;
  private static final Pattern BODY =
      Pattern.compile(".*(?:政府|[省市县区州盟旗]委|党委|人大|政协|中央|国务院|法院|检察院|[0-9一二三四五六七八九十]).*");
  private static final Pattern TRADE =
      Pattern.compile(
          "(?:制药|药业|集团|股份|科技|汽车|银行|控股|电子|电器|铝业|钢铁|化工|能源|食品|乳业|酒业|重工|机械|环保|农牧|实业|信息|智能|物流|商贸|置业|地产|文旅|投资|公司|有限公司|科技公司|集团公司)");

  private Abbreviations() {}

  static void apply(Clusters clusters) {
    for (Name brief : clusters.names()) {
      if (!ABBREVIATED.contains(brief.type())) {
        continue;
      }
      List<Name> fitting =
          clusters.names().stream()
              .filter(name -> name.type() == brief.type())
              .filter(name -> !clusters.together(name, brief))
              .filter(name -> abbreviates(brief.surface(), name.surface(), brief.type()))
              .toList();
      if (!fitting.isEmpty()
          && fitting.stream().allMatch(n -> clusters.together(n, fitting.get(0)))) {
        clusters.merge(brief, fitting.get(0), "abbreviation");
      }
    }
  }

  private static boolean abbreviates(String brief, String name, EntityClass type) {
    if (BODY.matcher(brief).matches() || brief.length() > LONGEST) {
      return false;
    }
    if (type == EntityClass.ORGANIZATION && name.startsWith(brief)) {
      return TRADE.matcher(name.substring(brief.length())).matches();
    }
    boolean much = brief.length() >= 3 && name.length() >= 2 * brief.length();
    return much
        && !name.contains(brief)
        && brief.charAt(brief.length() - 1) == name.charAt(name.length() - 1)
        && isWithin(brief, name);
  }

  private static boolean isWithin(String brief, String name) {
    int at = 0;
    for (int i = 0; i < brief.length(); i++) {
      at = name.indexOf(brief.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
