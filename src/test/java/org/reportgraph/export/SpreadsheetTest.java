package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Python's readers open the workbook and the tables. */
class SpreadsheetTest {
  @TempDir private Path folder;

  @Test
  void openpyxlFindsThreeSheetsWithNumbersAsNumbers() throws Exception {
    Tool openpyxl = Tool.script("spreadsheets.py", "openpyxl");
    JsonObject book =
        JsonParser.parseString(openpyxl.run(Exports.small(folder, Format.XLSX).get(0)))
            .getAsJsonObject();
    assertEquals(Set.of("指标 indicators", "承诺 promises", "地点 places"), book.keySet());
    JsonObject sheet = book.getAsJsonObject("指标 indicators");
    assertEquals("B2", sheet.get("frozen").getAsString());
    assertEquals("A1:S4", sheet.get("filtered").getAsString());
    JsonArray header = sheet.getAsJsonArray("rows").get(0).getAsJsonArray();
    JsonArray first = sheet.getAsJsonArray("rows").get(1).getAsJsonArray();
    assertEquals("名称 label", header.get(0).getAsString());
    assertEquals("数值 value", header.get(3).getAsString());
    assertTrue(first.get(3).getAsJsonPrimitive().isNumber());
    assertEquals(5000, first.get(3).getAsInt());
    assertEquals("地区生产总值增长11%左右，\"2021年\"达到5000—5500亿元; <见附件> & \\后文", first.get(16).getAsString());
  }

  @Test
  void nodesAndEdgesFitTogether() throws Exception {
    Tool csv = Tool.script("spreadsheets.py");
    List<Path> files = Exports.guiyang(folder, Format.CSV);
    JsonArray nodes = rows(csv, files.get(0));
    JsonArray edges = rows(csv, files.get(1));
    LossReport counts = Exports.counts(Format.CSV);
    assertEquals(counts.nodes(), nodes.size() - 1L);
    assertEquals(Exports.counts(Format.GRAPHML).edges(), edges.size() - 1L);
    assertEquals("Id", nodes.get(0).getAsJsonArray().get(0).getAsString());
    Set<String> ids = new HashSet<>();
    nodes.forEach(row -> assertTrue(ids.add(row.getAsJsonArray().get(0).getAsString())));
    Set<String> edgeIds = new HashSet<>();
    for (JsonElement row : edges.asList().subList(1, edges.size())) {
      JsonArray cells = row.getAsJsonArray();
      assertTrue(ids.contains(cells.get(0).getAsString()), () -> "source of " + cells);
      assertTrue(ids.contains(cells.get(1).getAsString()), () -> "target of " + cells);
      assertTrue(edgeIds.add(cells.get(3).getAsString()), () -> "id of " + cells);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "NEO4J_CSV", "INDICATORS", "PROMISES", "PLACES"})
  void everyRowHasTheCellsOfTheHeader(Format format) throws Exception {
    Tool csv = Tool.script("spreadsheets.py");
    for (Path file : Exports.small(folder, format)) {
      JsonArray rows = rows(csv, file);
      rows.forEach(
          row ->
              assertEquals(
                  rows.get(0).getAsJsonArray().size(), row.getAsJsonArray().size(), row::toString));
      assertTrue(rows.size() > 1, file.toString());
    }
  }

  @Test
  void rowsFollowTheReport() throws Exception {
    Tool csv = Tool.script("spreadsheets.py");
    JsonArray rows = rows(csv, Exports.guiyang(folder, Format.INDICATORS).get(0));
    int column = rows.get(0).getAsJsonArray().asList().indexOf(new JsonPrimitive("paragraphs"));
    List<Integer> first =
        rows.asList().subList(1, rows.size()).stream()
            .map(row -> row.getAsJsonArray().get(column).getAsString())
            .map(told -> Integer.valueOf(told.replaceFirst("^520100/2017#(\\d+).*", "$1")))
            .toList();
    assertEquals(first.stream().sorted().toList(), first);
    assertTrue(Set.copyOf(first).size() > 5, "figures of many paragraphs");
  }

  @Test
  void aNameKeepsItsQuotesAndCommas() throws Exception {
    Tool csv = Tool.script("spreadsheets.py");
    JsonArray rows = rows(csv, Exports.small(folder, Format.CSV).get(0));
    Set<String> labels = new HashSet<>();
    rows.forEach(row -> labels.add(row.getAsJsonArray().get(1).getAsString()));
    assertTrue(labels.contains("“观山湖公园” <𠮷> & \"园\\区\""), labels::toString);
    assertFalse(labels.contains(""), "every node has a label");
  }

  private static JsonArray rows(Tool csv, Path file) throws Exception {
    return JsonParser.parseString(csv.run(file)).getAsJsonArray();
  }
}
