package org.reportgraph.export;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;
import org.reportgraph.model.Predicate;

/** Counts what no graph of nodes and edges carries, and what the options keep out of it. */
final class Losses {
  private final Model data;
  private final Figures figures;

  Losses(GraphView view, Figures figures) {
    this.data = view.data();
    this.figures = figures;
  }

  void count(Format format, int part, LossReport report) {
    if (part > 0) {
      return;
    }
    report.leftOut("texts of paragraphs", instances(Rg.PARAGRAPH_CLASS));
    report.leftOut("offsets of mentions", instances(Rg.MENTION_CLASS));
    report.leftOut(
        "evidence of roles, which are attributes", size(RDF.predicate, Rg.of(Predicate.HAS_ROLE)));
    if (figures == Figures.NONE) {
      report.leftOut("figures", instances(Rg.FIGURE_CLASS));
      report.leftOut("milestones", instances(Rg.MILESTONE_CLASS));
    } else if (figures == Figures.ATTRIBUTES) {
      report.leftOut("evidence of figures, which are attributes", instances(Rg.FIGURE_CLASS));
      report.leftOut("evidence of milestones, which are attributes", instances(Rg.MILESTONE_CLASS));
    }
    if (format.joinsLists()) {
      report.joined();
    }
  }

  private int instances(Resource type) {
    return size(RDF.type, type);
  }

  private int size(Property property, RDFNode object) {
    int count = 0;
    var all = data.listSubjectsWithProperty(property, object);
    while (all.hasNext()) {
      all.next();
      count++;
    }
    return count;
  }
}
