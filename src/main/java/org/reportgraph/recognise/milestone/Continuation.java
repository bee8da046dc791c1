package org.reportgraph.recognise.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Phase;

/**
 * Reads a clause that names nothing and goes on about the things of the clause before:
 * …项目2017年10月开工建设，预计2019年7月竣工投产.
 */
final class Continuation {
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)[0-9]{2}年|[0-9]{1,2}月(?:份|底|初)?|年底|年内|前|明年|今年");
  private static final Set<Phase> STEPS = Set.of(Phase.STARTED, Phase.COMPLETED, Phase.OPENED);

  private final VerbTable table;

  Continuation(VerbTable table) {
    this.table = table;
  }

  /** What the clause adds about a thing, if it consists of a verb that can stand behind it. */
  Optional<Reading> reading(Clause clause, List<VerbChain> chains, Mention mention) {
    if (chains.isEmpty()) {
      return Optional.empty();
    }
    VerbChain chain = chains.get(chains.size() - 1);
    String front = clause.text().substring(clause.span().begin(), chain.span().begin());
    boolean whole =
        chain.span().end() == clause.span().end()
            && table.adverbsOnly(DATE.matcher(front).replaceAll("").strip());
    return whole
        ? Reading.of(chain, mention.type(), false, table)
            .filter(reading -> STEPS.containsAll(reading.phases().keySet()))
        : Optional.empty();
  }
}
