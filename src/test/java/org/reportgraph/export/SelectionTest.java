package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportgraph.GuiyangReport;
import org.reportgraph.store.GraphStore;

/** What is exported of a store, and what is not. */
class SelectionTest {
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
            SmallGraph.of(List.of(), List.of(), List.of(1999)))
        .forEach(
            selection -> assertThrows(IllegalArgumentException.class, () -> report(selection)));
  }

  @Test
  void aReportThatIsNotThereIsAnsweredWithThoseThatAre() {
    Exception wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> report(SmallGraph.of(List.of(), List.of(), List.of(1999))));
    assertEquals("no report of 1999; there are [520100/2017, 520100/2018]", wrong.getMessage());
  }

  @Test
  void aQueryMayNameGraphsUnlessReportsAreChosen() {
    Selection query = query("CONSTRUCT { ?g rg:report ?r } WHERE { GRAPH ?g { ?r a rg:Report } }");
    assertEquals(
        3, SmallGraph.text(Format.CSV, query, Figures.NODES, 1).lines().count(), "two reports");
  }

  @Test
  void aWrongQuerySaysWhatAndWhereInOneLine() {
    Exception wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> query("CONSTRUCT { ?s ?p ?o }\nWHERE { ?s rg:mention }"));
    assertTrue(wrong.getMessage().startsWith("query, line 2, column 23: "), wrong.getMessage());
    assertEquals(1, wrong.getMessage().lines().count());
    assertThrows(IllegalArgumentException.class, () -> query("SELECT * { ?s ?p ?o }"));
  }

  private static Selection query(String text) {
    return new Selection(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(text));
  }

  private static LossReport report(Selection selection) throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      return SmallGraph.exporter(store, selection, Figures.NODES)
          .write(Format.GRAPHML, 0, "x", new ByteArrayOutputStream());
    }
  }
}
