package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.store.GraphStore;

class ExporterTest {
  private static final String LOCATED = "\"interaction\":\"locatedIn\"";

  @TempDir private Path folder;

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
  void unitsOfTheNationalTableThatNoReportNamesAreNoNodes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SmallGraph.exporter(GuiyangReport.store(), Selection.ALL, Figures.NONE)
        .write(Format.CYJS, 0, "x", bytes);
    String nodes = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(nodes.contains("/id/area/520181\""), "清镇市 is named");
    assertTrue(nodes.contains("/id/area/520000\""), "贵州省 is what it lies in");
    assertFalse(nodes.contains("/id/area/321084\""), "高邮市 is not named");
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

  @Test
  void aClassSelectsItsSubclasses() throws IOException {
    assertEquals(1, report(SmallGraph.of(List.of("Infrastructure"), List.of(), List.of())).nodes());
    assertEquals(5, report(SmallGraph.of(List.of("Place"), List.of(), List.of())).nodes());
  }

  @Test
  void aPlaceSelectsWhatLiesInItAndWhatIsSaidOfIt() {
    Selection district = SmallGraph.of(List.of(), List.of("观山湖区"), List.of());
    String inside = SmallGraph.text(Format.CSV, district, Figures.NODES, 0);
    assertEquals(3, inside.lines().count(), inside); // header, the district, the park
    Selection city = SmallGraph.of(List.of(), List.of("520100"), List.of());
    assertTrue(SmallGraph.text(Format.CSV, city, Figures.NODES, 0).contains("figure/f3"));
  }

  @Test
  void aYearSelectsItsReports() {
    Selection later = SmallGraph.of(List.of(), List.of(), List.of(2018));
    String nodes = SmallGraph.text(Format.CSV, later, Figures.NODES, 0);
    assertTrue(nodes.contains("figure/f3"));
    assertFalse(nodes.contains("figure/f1"));
    assertFalse(
        SmallGraph.text(Format.NQUADS, later, Figures.NODES, 0).contains("graph/520100/2017"));
  }

  @Test
  void aQueryGivesItsOwnEdges() {
    Selection query =
        query("CONSTRUCT { ?line <urn:near> ?area } WHERE { ?line rg:connects ?area }");
    String edges = SmallGraph.text(Format.CSV, query, Figures.NODES, 1);
    assertEquals(3, edges.lines().count(), edges);
    assertTrue(SmallGraph.text(Format.CSV, query, Figures.NODES, 0).contains("轨道交通1号线,RailLine"));
  }

  @Test
  void whatIsNotThereIsNamed() {
    Stream.of(
            SmallGraph.of(List.of("Parks"), List.of(), List.of()),
            SmallGraph.of(List.of(), List.of("花溪区"), List.of()),
            SmallGraph.of(List.of(), List.of(), List.of(1999)),
            query("SELECT * { ?s ?p ?o }"))
        .forEach(
            selection -> assertThrows(IllegalArgumentException.class, () -> report(selection)));
  }

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.gexf"), "old");
    try (GraphStore store = SmallGraph.store()) {
      Exporter exporter =
          SmallGraph.exporter(
              store, SmallGraph.of(List.of(), List.of("花溪区"), List.of()), Figures.NODES);
      assertThrows(
          IllegalArgumentException.class, () -> exporter.write(Format.GEXF, List.of(file)));
    }
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aSuffixCompresses() throws IOException {
    Path plain = folder.resolve("all.nq");
    Path compressed = folder.resolve("all.nq.gz");
    try (GraphStore store = SmallGraph.store()) {
      Exporter exporter = SmallGraph.exporter(store, Selection.ALL, Figures.NODES);
      exporter.write(Format.NQUADS, List.of(plain));
      exporter.write(Format.NQUADS, List.of(compressed));
    }
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
      assertEquals(Files.readString(plain), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theWorkbookHasASheetForEachTableWithNumbersAsNumbers() throws IOException {
    byte[] bytes = SmallGraph.bytes(Format.XLSX, Selection.ALL, Figures.NONE, 0);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet figures = book.getSheet("指标 indicators");
      assertEquals(4, figures.getPhysicalNumberOfRows());
      Row first = figures.getRow(1);
      assertEquals("地区生产总值", first.getCell(1).getStringCellValue());
      assertEquals(5000, first.getCell(3).getNumericCellValue());
      assertEquals(4, book.getSheet("承诺 promises").getPhysicalNumberOfRows());
      assertEquals(6, book.getSheet("地点 places").getPhysicalNumberOfRows());
    }
  }

  private static Selection query(String text) {
    return new Selection(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(text));
  }

  private static LossReport report(Selection selection) throws IOException {
    return report(selection, Figures.NODES);
  }

  private static LossReport report(Selection selection, Figures figures) throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      return SmallGraph.exporter(store, selection, figures)
          .write(Format.GRAPHML, 0, "x", new ByteArrayOutputStream());
    }
  }
}
