package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Phase;
import org.reportgraph.model.Span;

/**
 * What a chain of verbs says of a thing of some class.
 *
 * @param phases each phase with the verb that says it, in text order
 * @param yields whether it gives way to another reading of the same thing
 */
record Reading(Map<Phase, Said> phases, boolean yields) {

  /** A verb where it stands. */
  record Said(String words, Span span) {}

  /** The reading of a chain that stands before, or behind, things of a class; empty for none. */
  static Optional<Reading> of(VerbChain chain, EntityClass type, boolean before, VerbTable table) {
    List<VerbChain.Link> links = new ArrayList<>();
    List<Verb> rows = new ArrayList<>();
    for (VerbChain.Link link : chain.verbs()) {
      table
          .row(link.words(), type, before)
          .ifPresent(
              row -> {
                links.add(link);
                rows.add(row);
              });
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean plain = rows.stream().anyMatch(row -> !row.yields());
    Map<Phase, Said> phases = new LinkedHashMap<>();
    boolean fused = false;
    for (int i = 0; i < rows.size(); i++) {
      boolean light = plain && rows.get(i).yields() && !links.get(i).joined();
      if (light || (fused && !links.get(i).joined()) || carriesUpgrade(links, rows, i)) {
        continue;
      }
      VerbChain.Link link = links.get(i);
      rows.get(i)
          .phases()
          .forEach(phase -> phases.putIfAbsent(phase, new Said(link.words(), link.span())));
      Phase phase = rows.get(i).phases().get(0);
      fused = phase == Phase.STARTED || phase == Phase.PLANNED;
    }
    return Optional.of(new Reading(phases, !plain));
  }

  // 完成改造 says that something was upgraded, not two things.
  private static boolean carriesUpgrade(List<VerbChain.Link> links, List<Verb> rows, int i) {
    return links.get(i).words().endsWith("完成")
        && i + 1 < rows.size()
        && !links.get(i + 1).joined()
        && rows.get(i + 1).phases().equals(List.of(Phase.UPGRADED));
  }
}
