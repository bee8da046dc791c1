package org.reportgraph.recognise.milestone;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Mention;

/**
 * Names of which a report tells no milestones although verbs stand by them: bodies of the state,
 * formulae of ideology and style ({@code seeds/silent-subjects.tsv}): 落实省委部署, 践行新发展理念.
 */
final class Subjects {
  private static final Pattern SILENT =
      Pattern.compile(
          Table.load("silent-subjects.tsv").rows().stream()
              .map(row -> row.get("pattern"))
              .collect(Collectors.joining("|", "^(?:", ")$")));

  private Subjects() {}

  /** Whether nothing is told of a thing of that name. */
  static boolean silent(Mention mention) {
    return SILENT.matcher(mention.surface()).matches();
  }
}
