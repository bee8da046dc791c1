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
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;

/**
 * A name that begins with the company whose work it is: 中铝 involves 中铝“退城进园”氧化铝项目. The company ends
 * where the words for its trade begin ({@code seeds/trade-words.tsv}).
 */
final class OwnerInName implements RelationRule {
  private static final String NAME = "owner-in-name";
  private static final double SURE = 0.6;
  private static final Set<EntityClass> WORKS =
      EnumSet.of(
          EntityClass.PROJECT,
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.INFRASTRUCTURE,
          EntityClass.DIGITAL_PLATFORM);
  private static final Set<String> NO_OWNER =
      Table.load("trade-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toSet());
  private static final Pattern TRADE =
      Pattern.compile(
          NO_OWNER.stream()
              .sorted((a, b) -> Integer.compare(b.length(), a.length()))
              .collect(Collectors.joining("|", "^(?:“|年产|[0-9]|", ")")));

  private final Divisions divisions = Divisions.load();

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    Set<String> companies =
        scene.mentions().stream()
            .filter(mention -> mention.type() == EntityClass.ORGANIZATION)
            .map(Mention::surface)
            .collect(Collectors.toSet());
    for (Mention mention : scene.mentions()) {
      if (WORKS.contains(mention.type())) {
        ownerEnd(mention.surface(), companies)
            .ifPresent(
                end -> {
                  Mention owner = scene.part(mention, 0, end, EntityClass.ORGANIZATION, NAME);
                  found.add(scene.tie(owner, Predicate.INVOLVES, mention, NAME, SURE));
                });
      }
    }
    return found;
  }

  private Optional<Integer> ownerEnd(String name, Set<String> companies) {
    Optional<Integer> known =
        companies.stream()
            .filter(company -> name.startsWith(company) && name.length() > company.length())
            .map(String::length)
            .max(Integer::compare);
    if (known.isPresent()) {
      return known;
    }
    for (int end = 2; end <= Math.min(5, name.length() - 2); end++) {
      if (TRADE.matcher(name.substring(end)).find()) {
        return isCompany(name.substring(0, end)) ? Optional.of(end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // A company bears a name of its own: no place, no word for a trade, no locality.
  private boolean isCompany(String front) {
    Matcher words = TRADE.matcher(front);
    boolean place =
        divisions.isName(front)
            || front.matches(".*[省市县区镇乡村河湖山江路街道城园站线库、和东西南北中].*")
            || (front.length() >= 3 && divisions.isName(front.substring(0, 2)));
    return !place && !words.find() && front.matches("[\\p{IsHan}A-Za-z]+");
  }
}
