package org.reportgraph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A report whose mentions are brought together to entities.
 *
 * @param report the report
 * @param findings one for each paragraph, in order
 * @param entities every named mention of the findings belongs to exactly one of them
 */
public record LinkedReport(Report report, List<Findings> findings, List<Entity> entities) {
  public LinkedReport {
    findings = List.copyOf(findings);
    entities = List.copyOf(entities);
  }

  /** The entity of each mention. */
  public Map<Mention, Entity> entityOfMention() {
    Map<Mention, Entity> byMention = new HashMap<>();
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> byMention.put(mention, entity));
    }
    return byMention;
  }
}
