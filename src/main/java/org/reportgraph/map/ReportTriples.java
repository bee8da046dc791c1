package org.reportgraph.map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Section;
import org.reportgraph.model.Span;

/** Writes a report, its sections and paragraphs, and the mentions that facts point to. */
final class ReportTriples {
  private final Report report;
  private final Model model;
  private final Iris iris;
  private final Resource self;
  private final int[] codePoints;

  ReportTriples(Report report, Model model, Iris iris) {
    this.report = report;
    this.model = model;
    this.iris = iris;
    this.self = model.createResource(iris.report(Scope.of(report), report.year()));
    this.codePoints = codePoints(report.source().text());
  }

  void write() {
    self.addProperty(RDF.type, Rg.REPORT_CLASS)
        .addProperty(DCTerms.title, report.title(), "zh")
        .addProperty(Rg.YEAR, year(model, report.year()))
        .addProperty(Vocab.IS_STRING, report.source().text())
        .addProperty(Rg.SOURCE_FILE, report.source().name())
        .addLiteral(Rg.SOURCE_OFFSET, integer(report.source().offset()));
    report
        .area()
        .ifPresent(area -> self.addProperty(Rg.AREA, new Places(iris, model).describe(area)));
    report.speaker().ifPresent(name -> self.addProperty(Rg.SPEAKER, name));
    report.session().ifPresent(session -> self.addProperty(Rg.SESSION, session, "zh"));
    report.issued().ifPresent(day -> self.addProperty(DCTerms.issued, day, XSDDatatype.XSDdate));
    for (int i = 0; i < report.sections().size(); i++) {
      write(i, report.sections().get(i));
    }
    report.paragraphs().forEach(this::write);
  }

  /** The figures of the report as a data set of the RDF Data Cube, written on first use. */
  Resource figures() {
    return model
        .createResource(self.getURI() + "/figures")
        .addProperty(RDF.type, Vocab.DATA_SET_CLASS)
        .addProperty(Vocab.STRUCTURE, Rg.FIGURE_STRUCTURE)
        .addProperty(Vocab.SCHEMA_PART_OF, self);
  }

  /** The mention of the words of an evidence, written on first use. */
  Resource mention(Evidence evidence) {
    Span span = report.inSource(evidence);
    String key = codePoints(span.begin()) + "-" + codePoints(span.end());
    Resource mention = model.createResource(iris.part(self.getURI(), "mention", key));
    if (!mention.hasProperty(RDF.type)) {
      mention
          .addProperty(RDF.type, Rg.MENTION_CLASS)
          .addProperty(Vocab.ANCHOR_OF, span.of(report.source().text()))
          .addProperty(Rg.IN_PARAGRAPH, paragraph(evidence.paragraph()));
      place(mention, span);
    }
    return mention;
  }

  static Literal year(Model model, int year) {
    return model.createTypedLiteral(String.valueOf(year), XSDDatatype.XSDgYear);
  }

  private void write(int index, Section section) {
    Resource part = section(index);
    part.addProperty(RDF.type, Rg.SECTION_CLASS)
        .addProperty(Rg.REPORT, self)
        .addLiteral(Rg.NUMBER, integer(index + 1));
    if (!section.heading().isEmpty()) {
      part.addProperty(DCTerms.title, section.heading(), "zh");
    }
    section.parent().ifPresent(parent -> part.addProperty(DCTerms.isPartOf, section(parent)));
  }

  private void write(Paragraph paragraph) {
    Resource part =
        paragraph(paragraph.number())
            .addProperty(RDF.type, Rg.PARAGRAPH_CLASS)
            .addProperty(Rg.REPORT, self)
            .addLiteral(Rg.NUMBER, integer(paragraph.number()))
            .addProperty(Rg.TEXT, paragraph.text())
            .addProperty(Rg.SECTION, section(paragraph.section()));
    place(part, paragraph.inSource(new Span(0, paragraph.text().length())));
  }

  // NIF counts Unicode code points of the context's string.
  private void place(Resource part, Span span) {
    part.addProperty(Vocab.REFERENCE_CONTEXT, self)
        .addLiteral(Vocab.BEGIN_INDEX, integer(codePoints(span.begin())))
        .addLiteral(Vocab.END_INDEX, integer(codePoints(span.end())));
  }

  private int codePoints(int offset) {
    return codePoints[offset];
  }

  // Counted once: there are thousands of mentions, and a source may hold several reports.
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return before;
  }

  private Literal integer(int number) {
    return model.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private Resource section(int index) {
    return model.createResource(iris.part(self.getURI(), "section", String.valueOf(index + 1)));
  }

  private Resource paragraph(int number) {
    return model.createResource(iris.part(self.getURI(), "paragraph", String.valueOf(number)));
  }
}
