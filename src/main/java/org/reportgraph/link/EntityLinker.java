package org.reportgraph.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.model.Entity;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.model.Mention;
import org.reportgraph.model.ReadReport;

/** Brings the mentions of one thing in a report together to one entity. */
public final class EntityLinker {

  /** Links by equal surface and class. */
  public LinkedReport link(ReadReport read) {
    Map<List<Object>, List<Mention>> groups = new LinkedHashMap<>();
    for (Findings findings : read.findings()) {
      for (Mention mention : findings.mentions()) {
        groups
            .computeIfAbsent(List.of(mention.surface(), mention.type()), key -> new ArrayList<>())
            .add(mention);
      }
    }
    List<Entity> entities =
        groups.values().stream()
            .map(
                group ->
                    new Entity(
                        group.get(0).surface(),
                        group.get(0).type(),
                        List.of(),
                        Optional.empty(),
                        group))
            .toList();
    return new LinkedReport(read.report(), read.findings(), entities);
  }
}
