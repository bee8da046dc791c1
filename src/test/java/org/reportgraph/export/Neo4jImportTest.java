package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The CSV for neo4j-admin keeps the rules of the Neo4j Operations Manual, "CSV header format":
 * fields are {@code name:TYPE}, ids are unique, relationships lead from node to node, values are of
 * their type.
 */
class Neo4jImportTest {
  private static final Pattern FIELD =
      Pattern.compile(
          "([A-Za-z]*)(?::(ID|LABEL|TYPE|START_ID|END_ID|(?:int|long|float|double|boolean|string)(?:\\[])?))?");

  @TempDir private Path folder;

  @Test
  void nodesAndRelationshipsKeepTheRulesOfTheImporter() throws IOException {
    List<Path> files = Exports.guiyang(folder, Format.NEO4J_CSV);
    List<CSVRecord> nodes = rows(files.get(0));
    List<CSVRecord> edges = rows(files.get(1));
    assertEquals(1, count(nodes.get(0), ":ID"));
    assertEquals(1, count(nodes.get(0), ":LABEL"));
    assertEquals(List.of(":START_ID", ":END_ID", ":TYPE"), edges.get(0).toList().subList(0, 3));
    Set<String> ids = new HashSet<>();
    for (CSVRecord node : nodes.subList(1, nodes.size())) {
      assertTrue(ids.add(node.get(0)), () -> "twice: " + node.get(0));
      assertTrue(node.get(1).startsWith("ReportgraphNode;"), node.get(1));
      assertTypes(nodes.get(0), node);
    }
    for (CSVRecord edge : edges.subList(1, edges.size())) {
      assertTrue(ids.contains(edge.get(0)) && ids.contains(edge.get(1)), edge.toString());
      assertTrue(edge.get(2).matches("[A-Z_]+"), edge.get(2));
      assertTypes(edges.get(0), edge);
    }
    assertEquals(Exports.counts(Format.NEO4J).nodes(), ids.size());
    assertEquals(Exports.counts(Format.NEO4J).edges(), edges.size() - 1L);
  }

  @Test
  void aListHasAsManyValuesInNeo4jAsInTheGraph() throws IOException {
    List<CSVRecord> nodes = rows(Exports.small(folder, Format.NEO4J_CSV).get(0));
    int column = nodes.get(0).toList().indexOf("otherNames:string[]");
    List<String> names =
        nodes.stream().map(node -> node.get(column)).filter(value -> value.contains("园")).toList();
    assertEquals(List.of("湖 | 园;观山湖； 公园"), names);
  }

  private static void assertTypes(CSVRecord header, CSVRecord row) {
    assertEquals(header.size(), row.size(), row::toString);
    for (int i = 0; i < header.size(); i++) {
      Matcher field = FIELD.matcher(header.get(i));
      assertTrue(field.matches(), header.get(i));
      if ("int".equals(field.group(2)) && !row.get(i).isEmpty()) {
        Integer.parseInt(row.get(i));
      } else if ("double".equals(field.group(2)) && !row.get(i).isEmpty()) {
        Double.parseDouble(row.get(i));
      }
    }
  }

  private static long count(CSVRecord header, String type) {
    return header.stream().filter(field -> field.endsWith(type)).count();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (CSVParser csv = CSVFormat.DEFAULT.parse(Files.newBufferedReader(file))) {
      return csv.getRecords();
    }
  }
}
