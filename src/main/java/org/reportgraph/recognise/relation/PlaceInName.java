package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.CommonPairs;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Span;

/**
 * A place inside the name of a thing that lies there: 贵州（清镇）职教城 lies in 清镇, 德江、盘州机场 in both,
 * 贯城河污水处理厂 at 贯城河. Names of lines and roads say where they lead, not where they are.
 */
final class PlaceInName implements RelationRule {
  private static final String NAME = "place-in-name";
  private static final double SURE = 0.85;
  private static final Set<EntityClass> LYING =
      EnumSet.of(
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.ORGANIZATION,
          EntityClass.INFRASTRUCTURE,
          EntityClass.SCENIC_AREA,
          EntityClass.PARK,
          EntityClass.PROJECT,
          EntityClass.EVENT,
          EntityClass.REGION,
          EntityClass.NATURAL_FEATURE);
  private static final Set<EntityClass> BUILT =
      EnumSet.of(
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.INFRASTRUCTURE,
          EntityClass.SCENIC_AREA,
          EntityClass.PARK,
          EntityClass.PROJECT);
  private static final Pattern LINE =
      Pattern.compile("至|――|——|―|经.*(?:路|线)|.-.*线|(?:大道|大街|(?<!电)路|河|江|湖|快速通道)(?:[一二三]期)?$");
  private static final Pattern STATE_BODY = Pattern.compile(".*(?:政府|政协|人大|人大常委会|法院|检察院)$");
  private static final Pattern LOCALITY =
      Pattern.compile(
          "^((?!江河|巡河)[\\p{IsHan}]{1,7}?(?:街道|镇|(?<![农城美丽])乡(?![村镇])|(?<![农乡新])村|组团|片区|水源地|流域|大道|大街|广场|河(?!流(?!域))|(?<!林田|重点)湖))"
              + "(?=[^治整综水北南东西改扩拓大延潭]|水厂|水库)(?![一二三四]期)[^、]{2,}");
  private static final Pattern HEADED =
      Pattern.compile(
          "^((?!备降|通用)[\\p{IsHan}]{2,3})(?:国际机场|机场|古镇|温泉小镇|客车站|火车站|遗址.*|抗战.*|园区|自然保护区|圣景|古城)(?:[一二三四]期)?$");

  private final CommonPairs pairs = CommonPairs.load();
  private final Set<String> countries = new HashSet<>();

  PlaceInName() {
    Table.load("countries.tsv").rows().forEach(row -> countries.add(row.get("name")));
    countries.remove("中国");
  }

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    PlaceNames names = new PlaceNames(scene.report().area());
    for (Mention mention : scene.mentions()) {
      for (Span part : places(names, mention)) {
        String words = mention.surface().substring(part.begin(), part.end());
        EntityClass type =
            countries.contains(words)
                ? EntityClass.ADMINISTRATIVE_AREA
                : PlaceClass.of(words, scene.report().area());
        Mention place = scene.part(mention, part.begin(), part.end(), type, NAME);
        found.add(scene.tie(mention, Predicate.LOCATED_IN, place, NAME, SURE));
      }
    }
    return found;
  }

  private List<Span> places(PlaceNames names, Mention mention) {
    String name = mention.surface();
    EntityClass type = mention.type();
    if (type == EntityClass.ADMINISTRATIVE_AREA) {
      return country(name);
    }
    if (!LYING.contains(type) || LINE.matcher(name).find() || STATE_BODY.matcher(name).matches()) {
      return List.of();
    }
    List<Span> found = type == EntityClass.NATURAL_FEATURE ? List.of() : names.in(name, type);
    if (found.isEmpty() && !PlaceNames.isCompany(name, type)) {
      found = country(name);
    }
    if (found.isEmpty() && BUILT.contains(type)) {
      found = locality(LOCALITY, name);
    }
    return found.isEmpty() && type != EntityClass.ORGANIZATION ? headed(name) : found;
  }

  private List<Span> country(String name) {
    return countries.stream()
        .filter(country -> name.startsWith(country) && !countries.contains(name))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(country -> new Span(0, country.length()))
        .stream()
        .toList();
  }

  // 遂城古镇, but not 量级园区: what stands before the head is a name of its own.
  private List<Span> headed(String name) {
    return locality(HEADED, name).stream()
        .filter(part -> part.length() > 2 || !pairs.isCommonAt(name, 0))
        .toList();
  }

  private static List<Span> locality(Pattern pattern, String name) {
    Matcher matcher = pattern.matcher(name);
    return matcher.find() ? List.of(new Span(matcher.start(1), matcher.end(1))) : List.of();
  }
}
