package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Report;

/**
 * A name that says where its thing lies: 贵州（清镇）职教城 locatedIn 清镇, 贯城河污水处理厂 locatedIn 贯城河, 浦发银行贵阳分行
 * locatedIn 贵阳. Not names of lines (贵阳至广州高铁) and not names of titles.
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
          EntityClass.REGION);
  private static final Set<EntityClass> BUILT =
      EnumSet.of(
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.INFRASTRUCTURE,
          EntityClass.SCENIC_AREA,
          EntityClass.PARK,
          EntityClass.PROJECT);
  private static final Pattern LINE =
      Pattern.compile("至|――|——|―|经.*(?:路|线)|.-.*线|(?:大道|大街|路|河|江|湖|快速通道)(?:[一二三]期)?$");
  private static final Pattern LOCALITY =
      Pattern.compile(
          "^([\\p{IsHan}]{1,7}?(?:街道|镇|乡|村|组团|片区|水源地|流域|大道|大街|广场|河|湖|江|湾))(?=[^治整综水北南东西改扩拓大]|水厂)[^、]{2,}");
  private static final Pattern HEADED =
      Pattern.compile(
          "^([\\p{IsHan}]{2,3})(?:国际机场|机场|古镇|温泉小镇|客车站|火车站|遗址.*|抗战.*|水库|园区|自然保护区|圣景|古城)(?:[一二三四]期)?$");
  private final Divisions divisions = Divisions.load();
  private final Set<String> countries =
      Table.load("countries.tsv").rows().stream()
          .map(row -> row.values().iterator().next())
          .collect(Collectors.toSet());

  private record Part(int begin, int end) {}

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      for (Part part : places(scene.report(), mention)) {
        Mention place =
            scene.part(mention, part.begin(), part.end(), EntityClass.ADMINISTRATIVE_AREA, NAME);
        found.add(scene.tie(mention, Predicate.LOCATED_IN, place, NAME, SURE));
      }
    }
    return found;
  }

  private List<Part> places(Report report, Mention mention) {
    String name = mention.surface();
    if (mention.type() == EntityClass.ADMINISTRATIVE_AREA) {
      return country(name).stream().toList();
    }
    if (!LYING.contains(mention.type()) || LINE.matcher(name).find()) {
      return List.of();
    }
    Optional<Part> own =
        bracketed(name).or(() -> division(report, mention)).or(() -> country(name));
    if (own.isEmpty() && BUILT.contains(mention.type())) {
      own = locality(LOCALITY, name).or(() -> locality(HEADED, name));
    }
    return own.stream().toList();
  }

  private Optional<Part> bracketed(String name) {
    int open = name.indexOf('（');
    int close = name.indexOf('）');
    return open > 0 && close > open && divisions.isName(name.substring(open + 1, close))
        ? Optional.of(new Part(open + 1, close))
        : Optional.empty();
  }

  // In front any division, the last of several; inside only the report's own and large ones.
  private Optional<Part> division(Report report, Mention mention) {
    String name = mention.surface();
    int begin = name.startsWith("“") || name.startsWith("中共") ? name.startsWith("“") ? 1 : 2 : 0;
    Part front = null;
    for (Part part = at(name, begin); part != null; part = at(name, part.end())) {
      front = part;
    }
    if (front != null
        && front.end() < name.length()
        && (front.begin() > begin || !common(name, front))) {
      return Optional.of(front);
    }
    for (int i = 2; i < name.length() - 1; i++) {
      Part part = at(name, i);
      if (part != null
          && part.end() < name.length()
          && !common(name, part)
          && near(report, name.substring(part.begin(), part.end()))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private Part at(String name, int begin) {
    for (int end = Math.min(name.length(), begin + 9); end >= begin + 2; end--) {
      if (divisions.isName(name.substring(begin, end))) {
        return new Part(begin, end);
      }
    }
    return null;
  }

  private boolean common(String name, Part part) {
    return divisions.isWord(name.substring(part.begin(), part.end()));
  }

  private boolean near(Report report, String name) {
    Optional<Division> place = divisions.resolve(name, report.area());
    return place
        .filter(
            division ->
                division.level() != Division.Level.COUNTY
                    || report
                        .area()
                        .filter(area -> divisions.ancestry(division).contains(area))
                        .isPresent())
        .isPresent();
  }

  private Optional<Part> country(String name) {
    return countries.stream()
        .filter(country -> name.startsWith(country) && name.length() > country.length())
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .filter(country -> !country.equals("中国"))
        .map(country -> new Part(0, country.length()));
  }

  private static Optional<Part> locality(Pattern pattern, String name) {
    Matcher matcher = pattern.matcher(name);
    return matcher.find()
        ? Optional.of(new Part(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }
}
