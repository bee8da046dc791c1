package org.reportgraph.link;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

/** Names that the text itself declares: 中国国际大数据产业博览会（以下简称数博会）, 清苑区（原清苑县）. */
final class DeclaredAliases {
  private static final String RULE = "declared";
  private static final Pattern DECLARED =
      Pattern.compile(
          "^[”\"》]?[（(](?:以下简称|下称|以下称|简称|又称|又名|即|原名|原)[为：:]?[“\"]?([^”\"）)，,]{2,20})[”\"]?[）)]");

  private final Report report;

  DeclaredAliases(Report report) {
    this.report = report;
  }

  void apply(Clusters clusters) {
    for (Name name : clusters.names()) {
      for (Mention mention : name.mentions()) {
        Paragraph paragraph = report.paragraph(mention.evidence().paragraph());
        Matcher declared =
            DECLARED
                .matcher(paragraph.text())
                .region(mention.span().end(), paragraph.text().length());
        if (declared.find()) {
          Evidence words =
              new Evidence(
                  paragraph.number(),
                  new Span(mention.span().begin(), declared.end()),
                  RULE,
                  mention.evidence().confidence());
          for (Name brief : named(clusters, declared.group(1), name)) {
            clusters.merge(brief, name, RULE, words);
          }
        }
      }
    }
  }

  private static List<Name> named(Clusters clusters, String surface, Name like) {
    return clusters.names().stream()
        .filter(name -> name.type() == like.type() && name.surface().equals(surface))
        .toList();
  }
}
