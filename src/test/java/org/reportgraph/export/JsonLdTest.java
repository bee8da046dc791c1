package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** JSON-LD is one tree a thing, in plain terms, as somebody reads it who knows JSON but no RDF. */
class JsonLdTest {
  private static final String PARK = SmallGraph.ID + "520100/park/观山湖公园";
  private static final String LINE = SmallGraph.ID + "520100/infrastructure/轨道交通1号线";

  @Test
  void whatIsSaidOfAThingStandsInItsTree() {
    JsonObject park = trees(Selection.ALL).get(PARK);
    assertEquals("“观山湖公园” <𠮷> & \"园\\区\"", park.getAsJsonObject("label").get("zh").getAsString());
    assertTrue(park.getAsJsonArray("type").contains(JsonParser.parseString("Park")));
    assertEquals(SmallGraph.ID + "area/520115", park.get("locatedIn").getAsString());
    JsonObject words = park.getAsJsonObject("mention");
    assertEquals("贵阳市观山湖区建成“观山湖公园”", words.get("anchorOf").getAsString());
    JsonArray statements = park.getAsJsonArray("statements");
    assertEquals(3, statements.size());
    JsonObject statement = statements.get(0).getAsJsonObject();
    assertEquals("rg:locatedIn", statement.get("rdf:predicate").getAsString());
    assertEquals(words, statement.get("evidence"), "the words are there to read, not a reference");
  }

  @Test
  void aMilestoneStandsInTheTreeOfItsThingAndAFigureIsOneOfItsOwn() {
    Map<String, JsonObject> trees = trees(Selection.ALL);
    JsonObject milestone = trees.get(LINE).getAsJsonObject("milestones");
    assertEquals("开通", milestone.get("phrase").getAsString());
    assertEquals("2018", milestone.get("endYear").getAsString());
    assertEquals("轨道交通1号线开通", milestone.getAsJsonObject("evidence").get("anchorOf").getAsString());
    assertEquals(
        "地区生产总值增长11.3%",
        trees
            .get(SmallGraph.ID + "520100/figure/f3")
            .getAsJsonObject("evidence")
            .get("anchorOf")
            .getAsString());
    // 6 things, 2 reports, 3 paragraphs, an indicator, 3 figures, and the term of a phase
    assertEquals(16, trees.size(), () -> String.join("\n", trees.keySet()));
  }

  @Test
  void namesKeepTheTagsOfTheirLanguages() {
    JsonObject names = trees(Selection.ALL).get(SmallGraph.ID + "area/520100");
    assertEquals("guì yáng shì", names.getAsJsonObject("label").get("zh-Latn").getAsString());
    assertFalse(names.getAsJsonObject("label").has("zh-latn"));
  }

  @Test
  void aTreeOfASelectionHoldsWhatTheSelectionHolds() {
    Map<String, JsonObject> trees = trees(SmallGraph.of(List.of("RailLine"), List.of(), List.of()));
    assertTrue(trees.containsKey(LINE));
    assertFalse(trees.containsKey(PARK));
    assertTrue(trees.containsKey(SmallGraph.ID + "520100/report/2017/paragraph/1"));
  }

  @Test
  void blankNodesOfAQueryStayApart() {
    String text =
        SmallGraph.text(
            Format.JSONLD,
            query(
                "CONSTRUCT { ?p <http://example.org/by> [ <http://example.org/says> ?t ] } WHERE { ?p rg:text ?t }"),
            Figures.NODES,
            0);
    Dataset read = DatasetFactory.create();
    RDFParser.create().fromString(text).lang(Lang.JSONLD).parse(read);
    assertEquals(6, read.getDefaultModel().size());
  }

  private static Selection query(String text) {
    return new Selection(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(text));
  }

  private static Map<String, JsonObject> trees(Selection selection) {
    Map<String, JsonObject> trees = new LinkedHashMap<>();
    String text = SmallGraph.text(Format.JSONLD, selection, Figures.NODES, 0);
    for (JsonElement tree :
        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("@graph")) {
      JsonObject object = tree.getAsJsonObject();
      assertEquals(null, trees.put(object.get("id").getAsString(), object), "one tree a thing");
    }
    return trees;
  }
}
