package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Span;

/**
 * Places of the national table inside names, as a reader of the report takes them: 贵阳 in 贵阳北站. A
 * short name from far away is rather a part of something else (龙华新能源汽车), and a company named for a
 * place of another province comes from there and is somewhere else now (台州新立), and so does the
 * owner of a project (台州新立轴承项目).
 */
final class PlaceNames {
  private static final int LONGEST = 9;
  private static final Divisions DIVISIONS = Divisions.load();
  private static final Set<String> COMPANIES = Table.load("companies.tsv").column("name");
  private static final Set<EntityClass> LISTED =
      EnumSet.of(EntityClass.INFRASTRUCTURE, EntityClass.PROJECT, EntityClass.DEVELOPMENT_ZONE);
  private static final Pattern NO_COMPANY =
      Pattern.compile(".*(?:中心|大学|学院|医院|学校|研究院|研究所|实验室|孵化器|工作站|银行|分行|基金|基地|平台|委|局|厅|会|馆|集团)$");
  private static final Pattern GOES_ON_AS_NAME = Pattern.compile("^(?:[河湖江潭山]|大道|大街|路)");
  private static final Pattern OWNER = Pattern.compile("^.{2,12}?(?:大学|学院|医院|集团|公司|银行)(?=.{4})");
  private static final Pattern VILLAGE =
      Pattern.compile("^[\\p{IsHan}&&[^农美丽乡]]{1,3}?(?:镇|村|街道)(?=.{2})");
  private static final Pattern ABOVE_COUNTY = Pattern.compile(".{2,}[省市县区州旗盟]");

  private final Optional<Division> area;

  /**
   * @param area the report's own area
   */
  PlaceNames(Optional<Division> area) {
    this.area = area;
  }

  /** Where the places at the front of a name end, 0 if it begins with none. */
  static int frontEnd(String name) {
    int end = endAt(name, 0);
    return DIVISIONS.isWord(name.substring(0, end)) ? 0 : end;
  }

  /** The places that a thing of that name lies in. */
  List<Span> in(String name, EntityClass type) {
    List<Span> found = bracketed(name);
    if (found.isEmpty() && LISTED.contains(type)) {
      found = listed(name, type);
    }
    if (found.isEmpty()) {
      found = behindOwner(name).or(() -> front(name, type)).stream().toList();
    }
    return found.isEmpty() ? inside(name) : found;
  }

  /** Whether a name is that of a company rather than of a public body or a facility. */
  static boolean isCompany(String name, EntityClass type) {
    return type == EntityClass.ORGANIZATION && !NO_COMPANY.matcher(name).matches();
  }

  private static List<Span> bracketed(String name) {
    int open = name.indexOf('（');
    int close = name.indexOf('）');
    return open > 0 && close > open && DIVISIONS.isName(name.substring(open + 1, close))
        ? List.of(new Span(open + 1, close))
        : List.of();
  }

  // 德江、盘州机场
  private List<Span> listed(String name, EntityClass type) {
    List<Span> found = new ArrayList<>();
    int begin = 0;
    for (int comma = name.indexOf('、'); comma >= 0; comma = name.indexOf('、', begin)) {
      if (endAt(name, begin) != comma) {
        return List.of();
      }
      found.add(new Span(begin, comma));
      begin = comma + 1;
    }
    int end = endAt(name, begin);
    if (begin == 0 || end == begin) {
      return List.of();
    }
    found.add(new Span(begin, end));
    return found.stream().allMatch(part -> lies(name, part, type)) ? found : List.of();
  }

  // The last of several places in front: 保定 and 徐水 in 保定徐水植物园.
  private Optional<Span> front(String name, EntityClass type) {
    int begin = name.startsWith("“") ? 1 : name.startsWith("中共") ? 2 : 0;
    Optional<Span> found = Optional.empty();
    for (int end = endAt(name, begin); end > begin; end = endAt(name, begin)) {
      Span part = new Span(begin, end);
      if (end == name.length() || !lies(name, part, type)) {
        break;
      }
      found = Optional.of(part);
      begin = end;
    }
    return found.map(part -> withVillage(name, part));
  }

  // 海南 in 北京大学海南研究院: whose it is comes from elsewhere
  private Optional<Span> behindOwner(String name) {
    Matcher owner = OWNER.matcher(name);
    return owner.find()
        ? inside(name).stream().filter(part -> part.begin() >= owner.end()).findFirst()
        : Optional.empty();
  }

  private static Span withVillage(String name, Span part) {
    Matcher village = VILLAGE.matcher(name.substring(part.end()));
    return village.find() ? new Span(part.begin(), part.end() + village.end()) : part;
  }

  // Inside a name only places of the report's own area or prefectures and provinces: 中关村贵阳科技园.
  private List<Span> inside(String name) {
    for (int i = 2; i < name.length() - 1; i++) {
      Span part = new Span(i, endAt(name, i));
      boolean within =
          part.length() > 0
              && part.end() < name.length()
              && !GOES_ON_AS_NAME.matcher(name.substring(part.end())).find();
      if (within && !isWord(part.of(name))) {
        Optional<Division> unit = DIVISIONS.resolve(part.of(name), area);
        if (unit.filter(u -> u.level() != Division.Level.COUNTY || isOwn(u)).isPresent()) {
          return List.of(part);
        }
      }
    }
    return List.of();
  }

  private boolean lies(String name, Span part, EntityClass type) {
    String place = part.of(name);
    String rest = name.substring(part.end());
    Optional<Division> unit = DIVISIONS.resolve(place, area);
    if (unit.isEmpty() || isWord(place) || GOES_ON_AS_NAME.matcher(rest).find()) {
      return false;
    }
    if (part.begin() == 0 && COMPANIES.stream().anyMatch(name::startsWith)) {
      return false;
    }
    boolean known =
        unit.get().level() != Division.Level.COUNTY || ABOVE_COUNTY.matcher(place).matches();
    return isNear(unit.get())
        || (known && !isCompany(name, type) && !(type == EntityClass.PROJECT && area.isPresent()));
  }

  // An ordinary word, unless it is a place of the report's own prefecture or county: 富裕 near
  // Qiqihar.
  private boolean isWord(String place) {
    boolean province = area.filter(own -> own.level() == Division.Level.PROVINCE).isPresent();
    return DIVISIONS.isWord(place)
        && (province || DIVISIONS.resolve(place, area).filter(this::isOwn).isEmpty());
  }

  private boolean isOwn(Division unit) {
    return area.filter(own -> DIVISIONS.ancestry(unit).contains(own)).isPresent();
  }

  private boolean isNear(Division unit) {
    return area.filter(unit::sharesProvince).isPresent();
  }

  private static int endAt(String name, int begin) {
    for (int end = Math.min(name.length(), begin + LONGEST); end >= begin + 2; end--) {
      if (DIVISIONS.isName(name.substring(begin, end))) {
        return end;
      }
    }
    return begin;
  }
}
