package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.store.GraphStore;

/** The report of losses counts what the format could not carry, no more and no less. */
class LossesTest {
  private static final String EDGES = "edges: the format has none";

  @TempDir private Path folder;

  @Test
  void tablesSayWhichNodesAndColumnsTheyLack() throws IOException {
    Map<String, Long> lost = report(Format.PLACES, Selection.ALL).leftOut();
    assertEquals(8, lost.get("nodes that belong to no table")); // of 13, 5 are places
    assertEquals(17, lost.get(EDGES));
    assertEquals(3, lost.get("values of the column code"));
    assertEquals(5, lost.get("values of the column classes"));
    assertFalse(lost.containsKey("values of the column longitude"));
  }

  @Test
  void aWorkbookLacksWhatNoneOfItsSheetsHas() throws IOException {
    Map<String, Long> lost = report(Format.XLSX, Selection.ALL).leftOut();
    assertEquals(4, lost.get("nodes that belong to no table")); // bank, indicator, two reports
    assertEquals(17, lost.get(EDGES));
  }

  @Test
  void neo4jListsLoseTheirSemicolons() throws IOException {
    // One in 观山湖; 公园, and one in the words behind two figures and their three edges each
    // (an indicator, an area, and an outcome of one).
    LossReport report;
    try (GraphStore store = SmallGraph.store()) {
      report =
          SmallGraph.exporter(store, Selection.ALL, Figures.NODES)
              .write(
                  Format.NEO4J_CSV,
                  List.of(folder.resolve("nodes.csv"), folder.resolve("edges.csv")));
    }
    assertEquals(8, report.leftOut().get("semicolons within lists, now in full width"));
    assertFalse(
        report(Format.NEO4J, Selection.ALL)
            .leftOut()
            .containsKey("semicolons within lists, now in full width"));
  }

  @Test
  void parallelEdgesAreNotedWhereGephiDropsThem() throws IOException {
    // The park lies in, lies again in, and is part of its district; a later report says so too.
    Map<String, Long> notes = report(Format.GRAPHML, Selection.ALL).notes();
    assertEquals(List.of(2L), List.copyOf(notes.values()), notes::toString);
    assertTrue(report(Format.GEXF, Selection.ALL).notes().isEmpty());
  }

  @Test
  void formatsWithListsLoseNone() throws IOException {
    String lists = "bounds of lists, joined by '|'";
    assertTrue(report(Format.GRAPHML, Selection.ALL).leftOut().get(lists) > 0);
    for (Format format : List.of(Format.GEXF, Format.CYTOSCAPE, Format.CYJS, Format.NEO4J)) {
      assertFalse(report(format, Selection.ALL).leftOut().containsKey(lists), format.label());
    }
  }

  @Test
  void placesOfWordsAreCountedForTheSelectionOnly() throws IOException {
    Selection park = SmallGraph.of(List.of("Park"), List.of(), List.of());
    Map<String, Long> lost = report(Format.GEXF, park).leftOut();
    assertEquals(4, lost.get("places of words in the text")); // of the name and three statements
    assertEquals(2, lost.get("texts of paragraphs"));
    assertEquals(2, lost.get("edges to nodes outside the selection"));
  }

  @Test
  void syntaxesWithoutGraphsLoseTheirNamesAlone() throws IOException {
    LossReport turtle = report(Format.TURTLE, Selection.ALL);
    LossReport jsonld = report(Format.JSONLD, Selection.ALL);
    Map<String, Long> names = Map.of("names of graphs: the format has none", 2L);
    assertEquals(names, turtle.leftOut());
    assertEquals(names, jsonld.leftOut());
    assertEquals(turtle.triples(), jsonld.triples());
    assertEquals(Map.of(), report(Format.TRIG, Selection.ALL).leftOut());
  }

  @Test
  void theReportIsJsonThatAddsUp() throws IOException {
    var json = JsonParser.parseString(report(Format.GEXF, Selection.ALL).json()).getAsJsonObject();
    assertEquals(13, json.get("nodes").getAsInt());
    assertEquals(17, json.get("edges").getAsInt());
    assertEquals(1, json.getAsJsonObject("attributes").get("valueMax").getAsInt());
    // 4 things, 3 figures, 1 milestone; 3 statements, 7 edges of figures, 1 of a milestone
    assertEquals(19, json.getAsJsonObject("attributes").get("reports").getAsInt());
  }

  private static LossReport report(Format format, Selection selection) throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      return SmallGraph.exporter(store, selection, Figures.NODES)
          .write(format, 0, "", OutputStream.nullOutputStream());
    }
  }
}
