package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Span;

/**
 * A name that begins with the company whose work it is, maybe behind a place: 中铝 involves
 * 中铝“退城进园”氧化铝项目, 弗迪 involves 贵阳弗迪电池二期项目. The company is an organization that the report names, one
 * known all over the country, one that ends like a company (某集团), or a name of its own in front of
 * ordinary words (天维 in 天维大豆浓缩蛋白).
 */
final class OwnerInName implements RelationRule {
  private static final String NAME = "owner-in-name";
  private static final double SURE = 0.7;
  private static final Set<EntityClass> WORKS =
      EnumSet.of(
          EntityClass.PROJECT,
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.INFRASTRUCTURE,
          EntityClass.DIGITAL_PLATFORM,
          EntityClass.PROGRAM);
  private static final Set<EntityClass> BY_SHAPE =
      EnumSet.of(EntityClass.PROJECT, EntityClass.DEVELOPMENT_ZONE, EntityClass.DIGITAL_PLATFORM);
  private static final Pattern ENDS_LIKE_COMPANY =
      Pattern.compile(
          "^(?!上市|国有|龙头|骨干|平台|投资|呼叫|万名|中小学|高新区|国家)[\\p{IsHan}]{2,8}?(?:集团|公司|大学(?!城|生)|银行|制药|药业|铝业|钢铁|特钢|酒业)(?=.{2})");
  private static final Pattern COMPANY_CENTRE = Pattern.compile(".*(?:中心|基地|平台|研究院|实验室)$");
  private static final Pattern LIST = Pattern.compile("^([^等“”]{2,}?、[^等“”]{2,}?)等");
  private static final Pattern BODY = Pattern.compile(".*(?:政府|[省市县区州盟旗党]委|人大|政协|中央|国务院|军队|部队)$|.");

  private final CompanyFront front = new CompanyFront();
  private final Set<String> known = Table.load("companies.tsv").column("name");

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      for (Span part : owners(scene, mention)) {
        Mention owner =
            scene.part(mention, part.begin(), part.end(), EntityClass.ORGANIZATION, NAME);
        found.add(scene.tie(owner, Predicate.INVOLVES, mention, NAME, SURE));
      }
    }
    return found;
  }

  private List<Span> owners(Scene scene, Mention mention) {
    String name = mention.surface();
    if (mention.type() == EntityClass.ORGANIZATION) {
      return COMPANY_CENTRE.matcher(name).matches()
          ? longest(scene.organizations(), name).map(end -> new Span(0, end)).stream().toList()
          : List.of();
    }
    if (!WORKS.contains(mention.type())) {
      return List.of();
    }
    List<Span> listed = listed(scene, name);
    if (!listed.isEmpty()) {
      return listed;
    }
    int place = PlaceNames.frontEnd(name);
    return knownEnd(scene, name)
        .map(end -> new Span(0, end))
        .or(
            () ->
                knownEnd(scene, name.substring(place))
                    .or(() -> shapedEnd(scene, mention.type(), name.substring(place)))
                    .map(end -> new Span(place, place + end)))
        .stream()
        .toList();
  }

  // 建设银行、交通银行等数据中心
  private List<Span> listed(Scene scene, String name) {
    Matcher list = LIST.matcher(name);
    List<Span> parts = new ArrayList<>();
    if (list.find()) {
      int begin = 0;
      for (String part : list.group(1).split("、")) {
        if (!isKnown(scene, part)) {
          return List.of();
        }
        parts.add(new Span(begin, begin + part.length()));
        begin += part.length() + 1;
      }
    }
    return parts;
  }

  private boolean isKnown(Scene scene, String name) {
    return scene.organizations().contains(name)
        || known.contains(name)
        || companyEnd(name + "等等").filter(end -> end == name.length()).isPresent();
  }

  private Optional<Integer> knownEnd(Scene scene, String text) {
    return longest(scene.organizations(), text)
        .or(() -> longest(known, text))
        .or(() -> companyEnd(text));
  }

  private Optional<Integer> shapedEnd(Scene scene, EntityClass type, String text) {
    return BY_SHAPE.contains(type) ? front.end(scene, text) : Optional.empty();
  }

  private static Optional<Integer> longest(Set<String> names, String text) {
    for (int end = text.length() - 2; end > 0; end--) {
      String front = text.substring(0, end);
      if (names.contains(front) && !BODY.matcher(front).matches()) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> companyEnd(String text) {
    Matcher company = ENDS_LIKE_COMPANY.matcher(text);
    return company.find() ? Optional.of(company.end()) : Optional.empty();
  }
}
