package org.reportgraph.recognise.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Report;

/**
 * Finds what ties the named things of a paragraph together: each rule by itself, the first that
 * finds a relation has it.
 */
public final class RelationRecognition {
  private final List<RelationRule> rules =
      List.of(
          new PlaceInName(),
          new EndsInName(),
          new OwnerInName(),
          new Wordings(),
          new Settling(),
          new PhaseOfWork(),
          new PartOfProgram(),
          new RoleOfZone(),
          new HolderElsewhere());

  /**
   * The relations between the mentions of a paragraph, each once.
   *
   * @param organizations the names of organizations anywhere in the report
   */
  public List<Relation> recognise(
      Report report, Paragraph paragraph, List<Mention> mentions, Set<String> organizations) {
    Scene scene = new Scene(report, paragraph, mentions, organizations);
    Map<List<Object>, Relation> found = new LinkedHashMap<>();
    for (RelationRule rule : rules) {
      for (Relation relation : rule.find(scene)) {
        found.putIfAbsent(
            List.of(
                relation.subject().surface(), relation.predicate(), relation.object().surface()),
            relation);
      }
    }
    return List.copyOf(found.values());
  }
}
