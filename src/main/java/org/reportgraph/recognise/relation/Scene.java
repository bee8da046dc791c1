package org.reportgraph.recognise.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

/**
 * A paragraph with its names, as the rules see it.
 *
 * @param report the report
 * @param paragraph the paragraph
 * @param mentions its names in text order
 * @param organizations the names of organizations anywhere in the report
 * @param sentences its sentences that have names, names as signs
 */
record Scene(
    Report report,
    Paragraph paragraph,
    List<Mention> mentions,
    Set<String> organizations,
    List<SignText> sentences) {

  Scene {
    mentions = List.copyOf(mentions);
    organizations = Set.copyOf(organizations);
    sentences = List.copyOf(sentences);
  }

  Scene(Report report, Paragraph paragraph, List<Mention> mentions, Set<String> organizations) {
    this(report, paragraph, mentions, organizations, SignText.of(paragraph, mentions));
  }

  /** The names inside a span. */
  List<Mention> within(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /** A mention of the report's own area in this paragraph, if there is one. */
  Optional<Mention> ownArea() {
    return report.area().flatMap(area -> mentions.stream().filter(m -> names(m, area)).findFirst());
  }

  /** A part of a name as a mention of its own: 清镇 in 贵州（清镇）职教城. */
  Mention part(Mention whole, int begin, int end, EntityClass type, String rule) {
    Span span = new Span(whole.span().begin() + begin, whole.span().begin() + end);
    return Mention.in(paragraph, span, type, rule, whole.evidence().confidence());
  }

  /** A relation between two names, its evidence from the first to the last of their characters. */
  Relation tie(Mention subject, Predicate predicate, Mention object, String rule, double sure) {
    return new Relation(
        subject,
        predicate,
        new Relation.Thing(object),
        evidence(cover(subject.span(), object.span()), rule, sure));
  }

  Evidence evidence(Span span, String rule, double sure) {
    return new Evidence(paragraph.number(), span, rule, sure);
  }

  private static boolean names(Mention mention, Division area) {
    return mention.type() == EntityClass.ADMINISTRATIVE_AREA
        && (mention.surface().equals(area.name())
            || mention.surface().equals(Divisions.shortName(area.name())));
  }

  private static Span cover(Span a, Span b) {
    return new Span(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }
}
