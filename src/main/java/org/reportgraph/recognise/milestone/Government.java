package org.reportgraph.recognise.milestone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Phase;

/**
 * Which verbs of a clause speak of a name: the nearest chain in front that can take it as object
 * (建成A、B和C) and the nearest behind that can take it as subject (A、B等项目建成投产).
 */
final class Government {
  private static final int FAR_BEFORE = 40;
  private static final int FAR_BEHIND = 24;

  // 与A合作, 在A召开, 推动资源融入A: the name is no object
  private static final Pattern PREPOSITION =
      Pattern.compile("(与|同|对|向|在|从|由|按|按照|围绕|依托|根据|融入|对接|纳入)[“\"《]?$");
  private static final Pattern TAIL =
      Pattern.compile(
          "^(”|\"|》)?($|[、并和及后（(]|且|速度|步伐|进度|进程|力度|工作|任务|阶段|水平|成果|等|为契机|为抓手|为重点|为引领|为导向|为目标|为载体|为引擎|的(?!.{0,6}(?:机遇|契机)))");

  private static final String NAME = String.valueOf(Clause.NAME);
  private static final Pattern MODIFIER = Pattern.compile("^(?:的|[一二三四五六七八九十两]+(?:个|大|项))?" + NAME);

  private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十两0-9]+(?:个|家|处)");

  /** 某试验区的“桥头堡”, 某城市群中的名城: what is made is something of it. */
  private static final Pattern OWNER =
      Pattern.compile("^(?:中|内)?的(?!建设|创建|发展|申报|实施|推进|打造|要求|目标|任务|工作|城市|县|市|省|地区|单位)");

  /** 某园的大楼建成 is not about the park, A等一批投资上亿元的项目建成 is about A. */
  private static final Pattern OF_SOMETHING =
      Pattern.compile(
          "^(?!、?[^的、]{0,10}等[^的]*的[^的]{0,10}(?:项目|工程|企业|公司|设施|活动|赛事|道路|公路|学校|医院|园区|平台|基地)$)[^的]*的.");

  /** 推进京津冀交通建设: a region in front of a noun tells where. */
  private static final Pattern GOES_ON_AS_NOUN =
      Pattern.compile(
          "^[”\"]?(?!建设|发展|高质量|一体化|同城化|协同|联动|协调|保护|治理|综合|生态|环境|水|开发|改造|提升|整治|修复|合作|规划|各|绿|流域|区域|片区|沿线|沿岸|两岸|河道|段|旅游开发|征|拆|棚|更新|城市更新|功能|品质|能级|基础|工程|项目)\\p{IsHan}");

  private static final Pattern HERE =
      Pattern.compile("^(?:我[省市县区州旗盟]|本[省市县区]|当地|园区|开发区|高新区|经开区|[区县市]内)(?=$|投资|建设|发展|经营|营业|办公)");

  private static final Pattern PROGRESS =
      Pattern.compile("^[^0-9，]{0,6}(?:成效|进展|胜利|突破|成果|成就|进步|成功)");
  private static final Pattern LAST_ITEM =
      Pattern.compile("[、和及与]([^、和及与等的0-9一二三四五六七八九十两" + NAME + "”\"]{2,})$");
  private static final Set<Phase> RESULTS = EnumSet.of(Phase.UPGRADED, Phase.OPENED);
  private static final Pattern LIST_GOES_ON = Pattern.compile("^(?:[和、及与]|以及)");

  /** 与A、B等企业合作: what is named is who it is done with. */
  private static final Pattern WITH =
      Pattern.compile("(?<![" + NAME + "”\"])[与同](?:" + NAME + "|[、和及“”\"])*$");

  private static final Pattern TOGETHER =
      Pattern.compile(
          "^(?:"
              + NAME
              + "|[、和及“”\"])*(?:等[^，]{0,8})?[^，]{0,6}?(?:合作|签[约订署]|共建|对接|协作|联合|重组|整合|结对|建立)");
  private static final Pattern RESULT =
      Pattern.compile("了?[^0-9％%" + NAME + "]{2,8}(?<!投资|发展|增长|突破|提升|跃升|进展|合作)");

  private final VerbTable table;
  private final Clause clause;
  private final List<VerbChain> chains;

  Government(VerbTable table, Clause clause) {
    this.table = table;
    this.clause = clause;
    this.chains = VerbChain.of(clause, table);
  }

  List<VerbChain> chains() {
    return chains;
  }

  /** What the text says of a name of the clause. */
  Optional<Reading> reading(Mention mention) {
    if (Subjects.silent(mention) || isModifier(mention) || isPartner(mention)) {
      return Optional.empty();
    }
    Optional<Reading> front = before(mention);
    Optional<Reading> back =
        behind(mention).filter(reading -> !(tellsWhere(mention) && reading.yields()));
    if (front.isEmpty() || back.isEmpty()) {
      return front.or(() -> back);
    }
    return back.get().yields() || isAboutAnother(mention, back.get()) ? front : back;
  }

  // 开工建设A、某水库除险加固: the verb behind the next item of the list is about that one
  private boolean isAboutAnother(Mention mention, Reading back) {
    int verb =
        back.phases().values().stream().mapToInt(said -> said.span().begin()).min().orElseThrow();
    Matcher item = LAST_ITEM.matcher(clause.text().substring(mention.span().end(), verb));
    return item.find() && !table.adverbsOnly(item.group(1));
  }

  private Optional<Reading> before(Mention mention) {
    for (int i = chains.size() - 1; i >= 0; i--) {
      VerbChain chain = chains.get(i);
      int begin = chain.span().end();
      if (begin > mention.span().begin() || endsListItem(chain)) {
        continue;
      }
      String gap = clause.between(begin, mention.span().begin());
      if (gap.length() > FAR_BEFORE) {
        return Optional.empty();
      }
      Optional<Reading> reading = Reading.of(chain, mention.type(), true, table);
      if (reading.isPresent()) {
        return isObject(begin, mention) && !tellsWhere(mention) ? reading : Optional.empty();
      }
      if (endsStatement(chain)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> behind(Mention mention) {
    for (VerbChain chain : chains) {
      if (chain.span().begin() < mention.span().end()) {
        continue;
      }
      String gap = clause.between(mention.span().end(), chain.span().begin());
      if (gap.length() > FAR_BEHIND || OF_SOMETHING.matcher(gap).find()) {
        return Optional.empty();
      }
      Optional<Reading> reading = Reading.of(chain, mention.type(), false, table);
      String rest = clause.text().substring(chain.span().end(), clause.span().end());
      if (reading.isPresent() && TAIL.matcher(rest).find()) {
        return reading;
      }
      if (reading.isPresent() && takesResult(chain, rest)) {
        return result(chain, mention).or(() -> reading);
      }
      if (hasObject(chain)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  // 某园区的动力研发中心: the first name only tells where the second one is
  private boolean isModifier(Mention mention) {
    String rest = clause.text().substring(mention.span().end(), clause.span().end());
    boolean place =
        mention.type() == EntityClass.DESIGNATION || mention.type() == EntityClass.REGION;
    return (MODIFIER.matcher(rest).find() && !titlesFollow(mention))
        || (place && OWNER.matcher(rest).find());
  }

  // 甲、乙两个4A级景区: what stands behind the count is what they are
  private boolean titlesFollow(Mention mention) {
    return mention.type() != EntityClass.DESIGNATION
        && clause.mentions().stream()
            .filter(other -> other.span().begin() > mention.span().end())
            .findFirst()
            .filter(other -> other.type() == EntityClass.DESIGNATION)
            .filter(
                other ->
                    COUNT
                        .matcher(clause.between(mention.span().end(), other.span().begin()))
                        .matches())
            .isPresent();
  }

  // 某桥完成拓宽改造 is upgraded, 某景区实现公司化运营 opened.
  private Optional<Reading> result(VerbChain chain, Mention mention) {
    return chains.stream()
        .filter(other -> other.span().begin() > chain.span().end())
        .filter(other -> other.span().end() == clause.span().end())
        .flatMap(other -> Reading.of(other, mention.type(), false, table).stream())
        .filter(reading -> RESULTS.containsAll(reading.phases().keySet()))
        .findFirst();
  }

  // 水厂实现水源切换, 某集团落户贵阳
  private boolean takesResult(VerbChain chain, String rest) {
    String verb = chain.verbs().get(chain.verbs().size() - 1).words();
    return (verb.matches(".*(?:完成|实现)") && RESULT.matcher(rest).matches())
        || (verb.endsWith("取得") && PROGRESS.matcher(rest).find())
        || (verb.matches(".*(?:落户|落地|入驻|进驻|签约)")
            && (rest.startsWith(NAME) || HERE.matcher(rest).find()));
  }

  private boolean isObject(int begin, Mention mention) {
    String gap = clause.text().substring(begin, mention.span().begin());
    return gap.indexOf(Clause.NAME) >= 0 || !PREPOSITION.matcher(gap).find();
  }

  private boolean tellsWhere(Mention mention) {
    String rest = clause.text().substring(mention.span().end(), clause.span().end());
    return mention.type() == EntityClass.REGION
        && GOES_ON_AS_NOUN.matcher(rest).find()
        && table.longestAt(rest, 0).isEmpty();
  }

  // A建成投用、B…: a verb behind its own things takes none in front
  private boolean endsStatement(VerbChain chain) {
    return clause.mentions().stream()
        .anyMatch(
            mention ->
                mention.span().end() <= chain.span().begin()
                    && Reading.of(chain, mention.type(), false, table)
                        .filter(reading -> !reading.yields())
                        .isPresent());
  }

  // 推进A改造提升和B、C建设, 推进道路硬化、B建设: a verb that ends an item of a list is not about the next
  private boolean endsListItem(VerbChain chain) {
    String rest = clause.text().substring(chain.span().end(), clause.span().end());
    return LIST_GOES_ON.matcher(rest).find();
  }

  private boolean isPartner(Mention mention) {
    String front = clause.text().substring(clause.span().begin(), mention.span().begin());
    String rest = clause.text().substring(mention.span().end(), clause.span().end());
    return WITH.matcher(front).find() && TOGETHER.matcher(rest).find();
  }

  private boolean hasObject(VerbChain chain) {
    return clause.mentions().stream()
        .anyMatch(
            mention ->
                mention.span().begin() >= chain.span().end()
                    && Reading.of(chain, mention.type(), true, table).isPresent());
  }
}
