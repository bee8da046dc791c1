package org.reportgraph.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/** Reads figures, milestones and the evidence of any fact, into words and columns. */
final class Facts {
  private final GraphShape shape;
  private final Map<String, String> reports = new HashMap<>();

  Facts(GraphShape shape) {
    this.shape = shape;
  }

  /** 地区生产总值 3157.7亿元（2016，实际）. */
  String figure(Resource figure) {
    return "%s %s%s（%s%s，%s）"
        .formatted(
            resource(figure, Rg.INDICATOR).map(Facts::name).orElse(""),
            amount(figure),
            text(figure, Rg.UNIT_TEXT),
            span(figure),
            resource(figure, Rg.KIND)
                .filter(kind -> !kind.equals(Rg.resource("Level")))
                .map(kind -> "，" + shape.chinese(kind.getURI()))
                .orElse(""),
            term(figure, Rg.STATUS));
  }

  /** 投用：建成投用（2016，实际）. */
  String milestone(Resource milestone) {
    return "%s：%s（%s，%s）"
        .formatted(
            term(milestone, Rg.PHASE),
            text(milestone, Rg.PHRASE),
            span(milestone),
            term(milestone, Rg.STATUS));
  }

  /** What a figure or milestone states, in words. */
  String fact(Resource fact) {
    return fact.hasProperty(Rg.INDICATOR) ? figure(fact) : milestone(fact);
  }

  /** Puts the columns that a figure or milestone states itself. */
  void describe(Resource fact, Values values) {
    resource(fact, Rg.INDICATOR).ifPresent(one -> values.put(Column.INDICATOR, name(one)));
    resource(fact, Rg.AREA).ifPresent(one -> values.put(Column.AREA, name(one)));
    resource(fact, Rg.SUBJECT).ifPresent(one -> values.put(Column.SUBJECT, name(one)));
    decimal(fact, Rg.VALUE).ifPresent(value -> values.put(Column.VALUE, value));
    decimal(fact, Rg.VALUE_MAX).ifPresent(value -> values.put(Column.VALUE_MAX, value));
    decimal(fact, Rg.QUANTITY).ifPresent(value -> values.put(Column.QUANTITY, value));
    resource(fact, Rg.UNIT)
        .ifPresent(unit -> values.put(Column.UNIT, GraphShape.localName(unit.getURI())));
    values
        .put(Column.OUTCOMES, resources(fact, Rg.OUTCOME).stream().map(this::fact).toList())
        .put(Column.UNIT_TEXT, text(fact, Rg.UNIT_TEXT))
        .put(Column.KIND, term(fact, Rg.KIND))
        .put(Column.COMPARATOR, term(fact, Rg.COMPARATOR))
        .put(Column.PHASE, term(fact, Rg.PHASE))
        .put(Column.PHRASE, text(fact, Rg.PHRASE))
        .put(Column.STATUS, term(fact, Rg.STATUS));
  }

  /**
   * Puts who found a fact, how sure it is, and the words and paragraphs that state it.
   *
   * @return the years of the reports that state it
   */
  List<Integer> evidence(Resource fact, Values values) {
    List<String> sentences = new ArrayList<>();
    List<Resource> mentions = resources(fact, Rg.EVIDENCE);
    mentions.forEach(mention -> sentences.add(text(mention, Vocab.ANCHOR_OF)));
    values.put(Column.SENTENCES, sentences).put(Column.RECOGNISER, text(fact, Rg.RECOGNISER));
    decimal(fact, Rg.CONFIDENCE).ifPresent(value -> values.put(Column.CONFIDENCE, value));
    return places(mentions, values);
  }

  /**
   * Puts the reports and paragraphs of mentions.
   *
   * @return the years of these reports
   */
  List<Integer> places(List<Resource> mentions, Values values) {
    List<String> paragraphs = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Resource mention : mentions) {
      resource(mention, Rg.IN_PARAGRAPH)
          .ifPresent(
              paragraph -> {
                String report = resource(paragraph, Rg.REPORT).map(this::key).orElse("");
                keys.add(report);
                paragraphs.add(report + "#" + text(paragraph, Rg.NUMBER));
              });
    }
    values.put(Column.REPORTS, keys).put(Column.PARAGRAPHS, paragraphs);
    return keys.stream()
        .map(key -> key.substring(key.lastIndexOf('/') + 1))
        .filter(year -> year.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .toList();
  }

  /** The first and last year of a fact, the year of a report; none of other things. */
  List<Integer> years(Resource fact) {
    return Stream.of(Rg.START_YEAR, Rg.END_YEAR, Rg.YEAR)
        .flatMap(property -> literal(fact, property).stream())
        .map(year -> Integer.valueOf(text(year)))
        .toList();
  }

  /** The Chinese name of a thing; its title, any label or the end of its IRI where it has none. */
  static String name(Resource thing) {
    return chinese(thing, RDFS.label)
        .or(() -> chinese(thing, DCTerms.title))
        .or(() -> literal(thing, RDFS.label).map(Facts::text))
        .orElseGet(() -> GraphShape.localName(thing.getURI()));
  }

  static List<Resource> resources(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isURIResource)
        .mapWith(RDFNode::asResource)
        .toList();
  }

  /** The only, or first, literal as text; empty where there is none. */
  static String text(Resource subject, Property property) {
    return literal(subject, property).map(Facts::text).orElse("");
  }

  private String key(Resource report) {
    return reports.computeIfAbsent(
        report.getURI(), iri -> iri.replaceFirst(".*/id/", "").replace("/report/", "/"));
  }

  private static String amount(Resource figure) {
    return Stream.of(Rg.VALUE, Rg.VALUE_MAX)
        .flatMap(property -> decimal(figure, property).stream())
        .map(BigDecimal::toPlainString)
        .collect(Collectors.joining("–"));
  }

  private static String span(Resource fact) {
    String start = text(fact, Rg.START_YEAR);
    String end = text(fact, Rg.END_YEAR);
    return start.equals(end) ? start : start + "–" + end;
  }

  private String term(Resource fact, Property property) {
    return resource(fact, property).map(one -> shape.chinese(one.getURI())).orElse("");
  }

  private static Optional<Resource> resource(Resource subject, Property property) {
    return resources(subject, property).stream().min((a, b) -> a.getURI().compareTo(b.getURI()));
  }

  private static Optional<BigDecimal> decimal(Resource subject, Property property) {
    // The store writes 12 as 12.0.
    return literal(subject, property).map(node -> new BigDecimal(text(node)).stripTrailingZeros());
  }

  private static Optional<String> chinese(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .filter(statement -> statement.getLanguage().equals("zh"))
        .map(Statement::getString)
        .min(String::compareTo);
  }

  private static Optional<RDFNode> literal(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .min((a, b) -> text(a).compareTo(text(b)));
  }

  private static String text(RDFNode literal) {
    return literal.asLiteral().getLexicalForm();
  }
}
