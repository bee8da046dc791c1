package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportgraph.store.GraphStore;

class ExporterTest {
  private static final String LOCATED = "\"interaction\":\"locatedIn\"";

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameDataGivesTheSameBytes(Format format) {
    for (int part = 0; part < format.files().size(); part++) {
      assertArrayEquals(
          SmallGraph.bytes(format, Selection.ALL, Figures.NODES, part),
          SmallGraph.bytes(format, Selection.ALL, Figures.NODES, part));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG", "NQUADS", "JSONLD"})
  void everySyntaxHoldsTheTriplesOfTheReportsAndNoOthers(Format format) {
    Lang syntax = RDFLanguages.contentTypeToLang(format.mediaType());
    Dataset read = DatasetFactory.create();
    RDFParser.create()
        .fromString(SmallGraph.text(format, Selection.ALL, Figures.NODES, 0))
        .lang(syntax)
        .parse(read);
    Dataset source = DatasetFactory.create();
    RDFDataMgr.read(source, "export/two-reports.trig");
    Model found = ModelFactory.createUnion(read.getUnionModel(), read.getDefaultModel());
    assertTrue(source.getUnionModel().isIsomorphicWith(found), format.label());
  }

  @Test
  void everyStatementIsAnEdgeAndSoIsALinkWithoutOne() throws IOException {
    LossReport report = report(Selection.ALL, Figures.NODES);
    // 6 things, 2 reports, 1 indicator, 3 figures, 1 milestone
    assertEquals(13, report.nodes());
    // park 3 (two reports state one of them), line 2, areas 2, reports 2, figures 7, milestone 1
    assertEquals(17, report.edges());
  }

  @Test
  void figuresBecomeAttributesOrNothing() throws IOException {
    assertEquals(8, report(Selection.ALL, Figures.NONE).nodes());
    String attributes = SmallGraph.text(Format.CYJS, Selection.ALL, Figures.ATTRIBUTES, 0);
    assertTrue(attributes.contains("\"figures\":[\"地区生产总值 11%（2017，变化，目标）\""));
    assertTrue(attributes.contains("\"milestones\":[\"投用：开通（2017–2018，目标）\"]"));
    assertEquals(3, report(Selection.ALL, Figures.NONE).leftOut().get("figures"));
  }

  @Test
  void anEdgeCarriesItsEvidence() {
    String edge =
        SmallGraph.text(Format.CYJS, Selection.ALL, Figures.NODES, 0)
            .lines()
            .filter(line -> line.contains("520100/statement/s1"))
            .collect(Collectors.joining());
    assertTrue(edge.contains(LOCATED));
    assertTrue(edge.contains("\"sentences\":[\"贵阳市观山湖区建成“观山湖公园”\"]"), edge);
    assertTrue(edge.contains("\"paragraphs\":[\"520100/2017#1\"]"), edge);
    assertTrue(edge.contains("\"startYear\":2017"), edge);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aReaderThatGoesAwayIsForeseen(Format format) throws IOException {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    try (GraphStore store = SmallGraph.store()) {
      Exporter exporter = SmallGraph.exporter(store, Selection.ALL, Figures.NODES);
      IOException said = assertThrows(IOException.class, () -> exporter.write(format, 0, "", gone));
      assertEquals("Broken pipe", said.getMessage());
    }
  }

  private static LossReport report(Selection selection, Figures figures) throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      return SmallGraph.exporter(store, selection, figures)
          .write(Format.GRAPHML, 0, "x", new ByteArrayOutputStream());
    }
  }
}
