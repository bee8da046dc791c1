package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NetworkX reads the same graph from GraphML, GEXF and Cytoscape JSON. */
class NetworkxTest {
  @TempDir private Path folder;

  @Test
  void threeFormatsHoldOneGraphWithItsHardCharactersAndParallelEdges() throws Exception {
    Tool networkx = Tool.script("networkx_graphs.py", "networkx");
    JsonObject read =
        read(
            networkx,
            Exports.small(folder, Format.GRAPHML).get(0),
            Exports.small(folder, Format.GEXF).get(0),
            Exports.small(folder, Format.CYJS).get(0));
    assertSame(read, 13, 17);
    JsonObject graph = read.getAsJsonObject("graphml");
    JsonObject park =
        graph.getAsJsonObject("nodes").getAsJsonObject(SmallGraph.ID + "520100/park/观山湖公园");
    assertEquals("“观山湖公园” <𠮷> & \"园\\区\"", park.get("label").getAsString());
    assertEquals("湖 | 园 | 观山湖; 公园", park.get("otherNames").getAsString());
    assertEquals("Park", park.get("type").getAsString());
    JsonObject figure =
        graph.getAsJsonObject("nodes").getAsJsonObject(SmallGraph.ID + "520100/figure/f1");
    assertEquals(5500, figure.get("valueMax").getAsInt());
    assertEquals(2021, figure.get("endYear").getAsInt());
    JsonArray edge = graph.getAsJsonObject("edges").getAsJsonArray("520100/statement/s1");
    assertEquals(SmallGraph.ID + "area/520115", edge.get(1).getAsString());
    JsonObject said = edge.get(2).getAsJsonObject();
    assertEquals("locatedIn", said.get("relation").getAsString());
    assertEquals("贵阳市观山湖区建成“观山湖公园”", said.get("sentences").getAsString());
    assertEquals("0.95", said.get("confidence").getAsString());
    JsonArray parallel = graph.getAsJsonObject("edges").getAsJsonArray("520115/statement/s1");
    assertEquals(edge.get(0), parallel.get(0));
    assertEquals(
        "520100/2018#1", parallel.get(2).getAsJsonObject().get("paragraphs").getAsString());
  }

  @Test
  void theGuiyangReportIsTheSameInAllThree() throws Exception {
    Tool networkx = Tool.script("networkx_graphs.py", "networkx");
    LossReport counts = Exports.counts(Format.GRAPHML);
    JsonObject read =
        read(
            networkx,
            Exports.guiyang(folder, Format.GRAPHML).get(0),
            Exports.guiyang(folder, Format.GEXF).get(0),
            Exports.guiyang(folder, Format.CYJS).get(0));
    assertSame(read, counts.nodes(), counts.edges());
    JsonObject city =
        read.getAsJsonObject("gexf")
            .getAsJsonObject("nodes")
            .getAsJsonObject(SmallGraph.ID + "area/520100");
    assertEquals("贵阳市", city.get("label").getAsString());
  }

  private static JsonObject read(Tool networkx, Path graphml, Path gexf, Path cyjs)
      throws IOException, InterruptedException {
    return JsonParser.parseString(networkx.run(graphml, gexf, cyjs)).getAsJsonObject();
  }

  private static void assertSame(JsonObject read, long nodes, long edges) {
    JsonObject graphml = read.getAsJsonObject("graphml");
    assertEquals(nodes, graphml.getAsJsonObject("nodes").size());
    assertEquals(edges, graphml.get("edgeCount").getAsLong());
    assertEquals(edges, graphml.getAsJsonObject("edges").size(), "ids of edges are unique");
    assertEquals(true, graphml.get("directed").getAsBoolean());
    for (String other : new String[] {"gexf", "cyjs"}) {
      JsonObject same = read.getAsJsonObject(other);
      graphml
          .getAsJsonObject("nodes")
          .entrySet()
          .forEach(
              node ->
                  assertEquals(
                      node.getValue(), same.getAsJsonObject("nodes").get(node.getKey()), other));
      graphml
          .getAsJsonObject("edges")
          .entrySet()
          .forEach(
              edge ->
                  assertEquals(
                      edge.getValue(), same.getAsJsonObject("edges").get(edge.getKey()), other));
      assertEquals(graphml.get("edgeCount"), same.get("edgeCount"));
    }
  }
}
