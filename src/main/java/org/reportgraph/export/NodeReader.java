package org.reportgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Rg;
import org.reportgraph.model.Predicate;

/** Reads what is said of one node. */
final class NodeReader {
  /** Properties of which a node carries every value. */
  static final Set<Property> LISTED = Set.of(SKOS.altLabel, Rg.of(Predicate.HAS_ROLE));

  /** Properties of which a node carries one value; the notation of a place is its code. */
  private static final Set<Property> SINGLE =
      Set.of(
          DCTerms.title,
          SKOS.notation,
          Rg.CODE,
          Rg.THEME,
          Rg.SPEAKER,
          Rg.YEAR,
          Rg.START_YEAR,
          Rg.END_YEAR,
          Rg.VALUE,
          Rg.VALUE_MAX,
          Rg.UNIT_TEXT,
          Rg.QUANTITY,
          Rg.PHRASE,
          Rg.CONFIDENCE,
          Rg.RECOGNISER);

  private static final Set<String> LANGUAGES_OF_LABELS = Set.of("zh", "zh-latn", "en");

  private final GraphShape shape;
  private final Figures figures;
  private final Facts facts;

  NodeReader(GraphShape shape, Figures figures) {
    this.shape = shape;
    this.figures = figures;
    this.facts = new Facts(shape);
  }

  /**
   * Whether a node carries a literal value of a property.
   *
   * @param language tag in small letters, empty where there is none
   */
  static boolean carries(Property property, String language) {
    return property.equals(RDFS.label)
        ? LANGUAGES_OF_LABELS.contains(language)
        : SINGLE.contains(property);
  }

  GraphNode read(int number, Resource node) {
    List<String> types = Facts.resources(node, RDF.type).stream().map(Resource::getURI).toList();
    String type = shape.mostSpecific(types);
    Values values = new Values();
    values
        .put(Column.TYPE_ZH, shape.chinese(Rg.NS + type))
        .put(
            Column.CLASSES,
            types.stream()
                .filter(one -> one.startsWith(Rg.NS))
                .map(GraphShape::localName)
                .toList());
    String label = Facts.name(node);
    if (type.equals("Figure")) {
      label = facts.figure(node);
    } else if (type.equals("Milestone")) {
      label =
          Facts.resources(node, Rg.SUBJECT).stream().map(Facts::name).findFirst().orElse("")
              + " "
              + facts.milestone(node);
    }
    if (node.hasProperty(Rg.EVIDENCE)) {
      facts.describe(node, values);
      facts.evidence(node, values);
      putYears(values, facts.years(node));
    } else {
      describe(node, values);
    }
    return new GraphNode(number, node.getURI(), label, type, values);
  }

  private void describe(Resource node, Values values) {
    values
        .put(Column.PINYIN, language(node, RDFS.label, "zh-Latn"))
        .put(Column.ENGLISH, language(node, RDFS.label, "en"))
        .put(Column.OTHER_NAMES, texts(node, SKOS.altLabel))
        .put(Column.ROLES, texts(node, Rg.of(Predicate.HAS_ROLE)))
        .put(
            Column.LOCATED_IN,
            Facts.resources(node, Rg.of(Predicate.LOCATED_IN)).stream().map(Facts::name).toList())
        .put(Column.CODE, Facts.text(node, Rg.CODE))
        .put(Column.THEME, Facts.text(node, Rg.THEME))
        .put(Column.SPEAKER, Facts.text(node, Rg.SPEAKER))
        .put(
            Column.SAME_AS,
            Facts.resources(node, OWL.sameAs).stream().map(Resource::getURI).toList());
    locate(node, values);
    List<Resource> mentions = Facts.resources(node, Rg.MENTION);
    if (!mentions.isEmpty()) {
      values.put(Column.MENTIONS, mentions.size());
    }
    List<Integer> years = new ArrayList<>(facts.places(mentions, values));
    years.addAll(facts.years(node));
    putFacts(node, values, years);
    putYears(values, years);
  }

  // A node lasts as long as what is said of it: else a time slice would drop its edges.
  private void putFacts(Resource node, Values values, List<Integer> years) {
    Collection<Resource> measured = subjects(Rg.AREA, node);
    Collection<Resource> reached = subjects(Rg.SUBJECT, node);
    years.addAll(years(measured));
    years.addAll(years(reached));
    years.addAll(years(subjects(Rg.INDICATOR, node)));
    if (figures == Figures.ATTRIBUTES) {
      values
          .put(
              Column.FIGURES,
              measured.stream()
                  .filter(fact -> fact.hasProperty(RDF.type, Rg.FIGURE_CLASS))
                  .map(facts::figure)
                  .toList())
          .put(Column.MILESTONES, reached.stream().map(facts::milestone).toList());
    }
  }

  private List<Integer> years(Collection<Resource> all) {
    return all.stream().flatMap(fact -> facts.years(fact).stream()).toList();
  }

  /** Puts the first and the last of some years. */
  static void putYears(Values values, List<Integer> years) {
    years.stream().min(Integer::compare).ifPresent(y -> values.put(Column.START_YEAR, y));
    years.stream().max(Integer::compare).ifPresent(y -> values.put(Column.END_YEAR, y));
  }

  private static void locate(Resource node, Values values) {
    Locator.own(node)
        .ifPresent(
            point ->
                values
                    .put(Column.LONGITUDE, point.longitude())
                    .put(Column.LATITUDE, point.latitude()));
  }

  private static Collection<Resource> subjects(Property property, Resource object) {
    Model model = object.getModel();
    return model.listSubjectsWithProperty(property, object).toList();
  }

  private static List<String> texts(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .filter(statement -> statement.getObject().isLiteral())
        .map(Statement::getString)
        .toList();
  }

  private static String language(Resource node, Property property, String tag) {
    return node.listProperties(property).toList().stream()
        .filter(statement -> statement.getLanguage().equalsIgnoreCase(tag))
        .map(Statement::getString)
        .min(String::compareTo)
        .orElse("");
  }
}
