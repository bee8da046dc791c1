package org.reportgraph.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Predicate;

/**
 * Counts what is said of the selected nodes and their statements, and no graph of nodes and edges
 * carries: values without a column, texts of paragraphs, places of words in the text, and what the
 * options keep out.
 */
final class Losses {
  private final GraphView view;
  private final Figures figures;
  private final LossReport report;
  private final PrefixMapping prefixes =
      PrefixMapping.Factory.create().setNsPrefixes(Vocab.PREFIXES);
  private final Set<String> paragraphs = new HashSet<>();

  Losses(GraphView view, Figures figures, LossReport report) {
    this.view = view;
    this.figures = figures;
    this.report = report;
  }

  void count(Format format) {
    for (int number = 0; number < view.size(); number++) {
      Resource node = view.node(number);
      countValues(node);
      countStatements(node);
      countFacts(node);
    }
    report.leftOut("texts of paragraphs", paragraphs.size());
    if (format.joinsLists()) {
      report.joined();
    }
  }

  private void countValues(Resource node) {
    Set<String> carried = new HashSet<>();
    for (Statement said : node.listProperties().toList()) {
      Property property = said.getPredicate();
      if (property.equals(Rg.MENTION) || property.equals(Rg.EVIDENCE)) {
        countWords(said.getObject());
      } else if (said.getObject().isLiteral() && !NodeReader.LISTED.contains(property)) {
        String language = said.getLanguage().toLowerCase(Locale.ROOT);
        String name = "values of " + prefixes.shortForm(property.getURI());
        boolean first = carried.add(name + "@" + language);
        if (!first || !NodeReader.carries(property, language)) {
          report.leftOut(language.isEmpty() ? name : name + " in " + language);
        }
      }
    }
  }

  private void countStatements(Resource node) {
    for (Resource statement : view.data().listSubjectsWithProperty(RDF.subject, node).toList()) {
      List<RDFNode> words = view.data().listObjectsOfProperty(statement, Rg.EVIDENCE).toList();
      words.forEach(this::countWords);
      if (statement.hasProperty(RDF.predicate, Rg.of(Predicate.HAS_ROLE))) {
        report.leftOut("evidence of roles, which are attributes", words.size());
      }
    }
  }

  private void countFacts(Resource node) {
    if (figures == Figures.NODES) {
      return;
    }
    String left = figures == Figures.NONE ? "" : "evidence of ";
    String end = figures == Figures.NONE ? "" : ", which are attributes";
    report.leftOut(left + "figures" + end, size(Rg.AREA, node, Rg.FIGURE_CLASS));
    report.leftOut(left + "milestones" + end, size(Rg.SUBJECT, node, Rg.MILESTONE_CLASS));
  }

  private long size(Property property, Resource object, Resource type) {
    return view.data().listSubjectsWithProperty(property, object).toList().stream()
        .filter(subject -> subject.hasProperty(RDF.type, type))
        .count();
  }

  private void countWords(RDFNode mention) {
    report.leftOut("places of words in the text");
    Facts.resources(mention.asResource(), Rg.IN_PARAGRAPH)
        .forEach(paragraph -> paragraphs.add(paragraph.getURI()));
  }
}
