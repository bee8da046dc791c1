package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.map.Iris;

/** The requests are those of OpenRefine 3, the answers have what it and the API 0.2 want. */
class ReconcileTest {
  private static ReportServer server;
  private static ReconcileClient client;

  @BeforeAll
  static void serve() {
    server = new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start();
    client = new ReconcileClient(server.url() + "/reconcile");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theManifestSaysWhereEverythingIs() throws Exception {
    JsonObject manifest = client.json(client.get("")).getAsJsonObject();
    assertTrue(texts(manifest.getAsJsonArray("versions")).contains("0.2"));
    assertEquals(Iris.DEFAULT_BASE + "id/", manifest.get("identifierSpace").getAsString());
    assertTrue(manifest.get("schemaSpace").getAsString().startsWith("https://"));
    assertFalse(manifest.get("name").getAsString().isEmpty());
    for (String name : List.of("view", "feature_view", "preview")) {
      String url = manifest.getAsJsonObject(name).get("url").getAsString();
      assertTrue(url.startsWith(server.url()) && url.contains("{{id}}"), url);
    }
    for (String kind : List.of("entity", "type", "property")) {
      JsonObject suggest = manifest.getAsJsonObject("suggest").getAsJsonObject(kind);
      assertEquals(200, getWhole(service(suggest) + "?prefix=gy").statusCode());
    }
    JsonObject extend = manifest.getAsJsonObject("extend");
    assertEquals(
        200,
        getWhole(service(extend.getAsJsonObject("propose_properties")) + "?type=Park")
            .statusCode());
    for (JsonElement type : manifest.getAsJsonArray("defaultTypes")) {
      assertFalse(type.getAsJsonObject().get("id").getAsString().contains("#"));
      assertFalse(type.getAsJsonObject().get("name").getAsString().isEmpty());
    }
  }

  @Test
  void aColumnIsReconciledWithTypeAndOtherColumns() throws Exception {
    JsonObject batch =
        queries(
            """
            {"q0":{"query":"白云区","type":"AdministrativeArea","type_strict":"should",
                   "properties":[{"pid":"locatedIn","v":{"id":"area/520100","name":"贵阳市"}}]},
             "q1":{"query":"白云区","type":"AdministrativeArea","type_strict":"should"},
             "q2":{"query":"没有这个地方的名字","limit":3}}""");
    assertEquals(List.of("q0", "q1", "q2"), new ArrayList<>(batch.keySet()));
    JsonObject first = results(batch, "q0").get(0).getAsJsonObject();
    assertEquals("area/520113", first.get("id").getAsString());
    assertTrue(first.get("match").getAsBoolean());
    assertEquals(100, first.get("score").getAsDouble());
    assertTrue(
        results(batch, "q1").asList().stream()
            .noneMatch(one -> one.getAsJsonObject().get("match").getAsBoolean()),
        "there is a 白云区 in Guangzhou as well");
    assertEquals(0, results(batch, "q2").size());
    batch.keySet().forEach(key -> assertCandidates(results(batch, key)));
  }

  @Test
  void typesAreGuessedFromTheFirstThreeCandidates() throws Exception {
    JsonObject batch = queries("{\"q0\":{\"query\":\"轨道交通1号线\",\"limit\":3}}");
    assertTrue(results(batch, "q0").size() <= 3);
    JsonArray types = results(batch, "q0").get(0).getAsJsonObject().getAsJsonArray("type");
    assertEquals("RailLine", types.get(0).getAsJsonObject().get("id").getAsString());
    assertTrue(types.get(0).getAsJsonObject().has("name"));
  }

  @Test
  void aBatchMayBeAskedByGet() throws Exception {
    String batch = ReconcileClient.encode("{\"a\":{\"query\":\"贵阳市\"}}");
    JsonObject answer = client.json(client.get("?queries=" + batch)).getAsJsonObject();
    assertEquals(
        "area/520100", results(answer, "a").get(0).getAsJsonObject().get("id").getAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "贵阳, area/520100",
    "云岩, area/520103",
    "贵州省贵阳市白云区, area/520113",
    "广州市白云区, area/440111",
    "area/520113, area/520113",
    "https://w3id.org/reportgraph/id/area/520113, area/520113",
    "贵阳综合保税区, ''", // named 贵阳综保区 in the report
    "白云区, ''", // two of them
    "吉林, ''", // a province and a city
    "guiyang, ''", // a sound is no name
    "合作, ''", // an ordinary word
    "1号线, ''", // a line of any city
  })
  void onlyWhatIsSafeIsMatched(String name, String id) throws Exception {
    JsonArray candidates = results(queries("{\"q\":{\"query\":\"" + name + "\"}}"), "q");
    List<String> matched =
        candidates.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(candidate -> candidate.get("match").getAsBoolean())
            .map(candidate -> candidate.get("id").getAsString())
            .toList();
    assertEquals(id.isEmpty() ? List.of() : List.of(id), matched);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guiyang", "gys", "贵阳", "Ｇｕｉｙａｎｇ"})
  void thePlaceIsAmongTheCandidatesHoweverItIsWritten(String name) throws Exception {
    assertTrue(ids(queries("{\"q\":{\"query\":\"" + name + "\"}}"), "q").contains("area/520100"));
  }

  @Test
  void propertiesAloneFindAThing() throws Exception {
    JsonObject batch =
        queries(
            """
            {"code":{"properties":[{"pid":"code","v":520113}]},
             "float":{"query":"白云","properties":[{"pid":"code","v":520113.0}]},
             "item":{"properties":[{"pid":"wikidata","v":"Q192271"}]},
             "many":{"query":"白云区","properties":[{"pid":"locatedIn","v":["上海市","贵州省"]}]}}""");
    assertEquals(List.of("area/520113"), ids(batch, "code"));
    assertEquals("area/520113", ids(batch, "float").get(0));
    assertEquals(List.of("area/520100"), ids(batch, "item"));
    assertEquals("area/520113", ids(batch, "many").get(0));
    batch.keySet().forEach(key -> assertTrue(firstMatches(batch, key), key));
  }

  @Test
  void typeStrictSaysHowTypesCount() throws Exception {
    JsonObject batch =
        queries(
            """
            {"any":{"query":"贵阳","type":["Station","Park"],"type_strict":"any"},
             "all":{"query":"贵阳北站","type":["Station","Infrastructure"],"type_strict":"all"},
             "none":{"query":"贵阳北站","type":["Station","Park"],"type_strict":"all"},
             "should":{"query":"贵阳市","type":"Park","type_strict":"should"}}""");
    assertTrue(
        ids(batch, "any").stream().allMatch(id -> id.matches(".*/(infrastructure|park)/.*")));
    assertEquals("520100/infrastructure/贵阳北站", ids(batch, "all").get(0));
    assertEquals(List.of(), ids(batch, "none"));
    JsonObject city = results(batch, "should").get(0).getAsJsonObject();
    assertEquals(50, city.get("score").getAsDouble());
    assertFalse(city.get("match").getAsBoolean());
  }

  @Test
  void aScoreIsExplained() throws Exception {
    JsonObject batch =
        queries(
            "{\"q\":{\"query\":\"白云\",\"properties\":[{\"pid\":\"locatedIn\",\"v\":\"广州市\"}]}}");
    JsonObject first = results(batch, "q").get(0).getAsJsonObject();
    assertEquals("area/440111", first.get("id").getAsString());
    double name = feature(first, "name_similarity");
    double properties = feature(first, "property_match");
    assertEquals(
        (name + 0.4 * 100 * properties) / 1.4, first.get("score").getAsDouble(), 0.06, "see docs");
    String features = client.get("/features").body();
    first
        .getAsJsonArray("features")
        .forEach(one -> assertTrue(features.contains("id=\"" + text(one, "id") + "\"")));
  }

  @Test
  void entitiesAreSuggestedPageByPage() throws Exception {
    JsonArray all = suggest("/suggest/entity?prefix=" + ReconcileClient.encode("贵阳"));
    JsonArray rest = suggest("/suggest/entity?cursor=2&prefix=" + ReconcileClient.encode("贵阳"));
    assertEquals("area/520100", text(all.get(0), "id"));
    assertEquals(text(all.get(2), "id"), text(rest.get(0), "id"));
    assertTrue(all.get(0).getAsJsonObject().has("notable"));
    assertEquals("area/520100", text(suggest("/suggest/entity?prefix=gys").get(0), "id"));
    assertEquals("area/520113", text(suggest("/suggest/entity?prefix=area/520113").get(0), "id"));
    assertEquals(0, suggest("/suggest/entity?prefix=").size());
  }

  @Test
  void typesAndPropertiesAreSuggestedInBothLanguages() throws Exception {
    String chinese = ReconcileClient.encode("位于");
    assertEquals("locatedIn", text(suggest("/suggest/property?prefix=" + chinese).get(0), "id"));
    assertEquals("locatedIn", text(suggest("/suggest/property?prefix=located").get(0), "id"));
    assertEquals("Park", text(suggest("/suggest/type?prefix=park").get(0), "id"));
    assertTrue(suggest("/suggest/type?prefix=").size() > 15);
  }

  @Test
  void propertiesAreProposedForAType() throws Exception {
    JsonObject all =
        client.json(client.get("/properties?type=AdministrativeArea")).getAsJsonObject();
    assertEquals("AdministrativeArea", text(all, "type"));
    List<String> ids = ids(all.getAsJsonArray("properties"));
    assertTrue(ids.containsAll(List.of("code", "locatedIn", "sameAs", "latitude")), ids.toString());
    JsonObject parks = client.json(client.get("/properties?type=Park&limit=2")).getAsJsonObject();
    assertEquals(2, parks.getAsJsonArray("properties").size());
    assertFalse(
        ids(client
                .json(client.get("/properties?type=Park"))
                .getAsJsonObject()
                .getAsJsonArray("properties"))
            .contains("code"));
  }

  @Test
  void aColumnIsExtended() throws Exception {
    JsonObject answer =
        client
            .json(
                client.post(
                    "extend",
                    """
                    {"ids":["area/520113","area/999999"],
                     "properties":[{"id":"code"},{"id":"locatedIn"},{"id":"wikidata"},
                       {"id":"latitude"},{"id":"paragraph","settings":{"limit":"1"}},{"id":"nothing"}]}"""))
            .getAsJsonObject();
    assertEquals(6, answer.getAsJsonArray("meta").size());
    answer
        .getAsJsonArray("meta")
        .forEach(one -> assertFalse(text(one, "id").isEmpty() || text(one, "name").isEmpty()));
    JsonObject row = answer.getAsJsonObject("rows").getAsJsonObject("area/520113");
    assertEquals("520113", text(row.getAsJsonArray("code").get(0), "str"));
    assertEquals("area/520100", text(row.getAsJsonArray("locatedIn").get(0), "id"));
    assertEquals("贵阳市", text(row.getAsJsonArray("locatedIn").get(0), "name"));
    assertEquals("Q244211", text(row.getAsJsonArray("wikidata").get(0), "id"));
    assertEquals(
        26.7,
        row.getAsJsonArray("latitude").get(0).getAsJsonObject().get("float").getAsDouble(),
        0.1);
    assertEquals(1, row.getAsJsonArray("paragraph").size());
    assertEquals(0, row.getAsJsonArray("nothing").size());
    JsonObject unknown = answer.getAsJsonObject("rows").getAsJsonObject("area/999999");
    unknown.entrySet().forEach(cell -> assertEquals(0, cell.getValue().getAsJsonArray().size()));
  }

  @Test
  void aPreviewMayStandInAFrameOfOtherPages() throws Exception {
    HttpResponse<String> response = client.get("/preview?id=area%2F520113");
    assertEquals(200, response.statusCode());
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    assertFalse(
        response.headers().allValues("Content-Security-Policy").toString().contains("ancestors"));
    assertTrue(response.body().contains("白云区") && response.body().contains("贵阳市"));
  }

  @Test
  void anIdentifierLeadsToThePageOfTheThing() throws Exception {
    String id = ReconcileClient.encode("520100/park/阿哈湖");
    HttpResponse<String> response = client.get("/view?id=" + id);
    assertEquals(303, response.statusCode());
    assertEquals(
        303,
        getWhole(server.url() + response.headers().firstValue("Location").orElseThrow())
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "queries | {           | 400 | no JSON",
        "queries | []          | 400 | object",
        "queries | {\"k\":{}}  | 400 | k:",
        "queries | {\"k\":{\"query\":\"a\",\"limit\":-1}} | 400 | k.limit",
        "queries | {\"k\":{\"query\":\"a\",\"type_strict\":\"no\"}} | 400 | should",
        "queries | {\"k\":{\"query\":\"a\",\"properties\":[{\"pid\":\"code\"}]}} | 400 | pid",
        "extend  | {\"ids\":1} | 400 | properties",
        "nothing | 1           | 400 | queries",
      })
  void whatIsWrongIsSaid(String field, String value, int status, String words) throws Exception {
    HttpResponse<String> response = client.post(field, value);
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(text(client.json(response), "message").contains(words), response.body());
  }

  @Test
  void tooMuchIsRefusedAndTheLimitIsInTheManifest() throws Exception {
    int most = client.json(client.get("")).getAsJsonObject().get("batchSize").getAsInt();
    String batch =
        IntStream.rangeClosed(0, most)
            .mapToObj(i -> "\"q%d\":{\"query\":\"\"}".formatted(i))
            .collect(Collectors.joining(",", "{", "}"));
    assertEquals(413, client.post("queries", batch).statusCode());
    assertEquals(413, client.post("queries", "x".repeat(1_000_000)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/suggest/entity?prefix=gy", "/properties?type=", "/preview?id=x", "/x"})
  void pagesOfOthersMayReadAllOfIt(String path) throws Exception {
    HttpResponse<String> response = client.get(path);
    assertEquals(
        "http://127.0.0.1:3333",
        response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }

  @Test
  void theUnknownIsNotFound() throws Exception {
    assertEquals(404, client.get("/preview?id=area/999999").statusCode());
    assertEquals(404, client.get("/view").statusCode());
    assertEquals(404, client.get("/other").statusCode());
  }

  private static void assertCandidates(JsonArray candidates) {
    double before = 100;
    for (JsonElement element : candidates) {
      JsonObject candidate = element.getAsJsonObject();
      assertFalse(text(candidate, "id").isEmpty() || text(candidate, "name").isEmpty());
      double score = candidate.get("score").getAsDouble();
      assertTrue(score >= 0 && score <= before, "best first: " + candidates);
      before = score;
      assertTrue(candidate.get("match").getAsJsonPrimitive().isBoolean());
      candidate.getAsJsonArray("type").forEach(type -> assertFalse(text(type, "id").isEmpty()));
      for (JsonElement feature : candidate.getAsJsonArray("features")) {
        assertFalse(feature.getAsJsonObject().getAsJsonPrimitive("value").isString());
      }
    }
  }

  private static JsonObject queries(String batch) throws Exception {
    HttpResponse<String> response = client.post("queries", batch);
    assertEquals(200, response.statusCode(), response.body());
    return client.json(response).getAsJsonObject();
  }

  private static JsonArray suggest(String path) throws Exception {
    return client.json(client.get(path)).getAsJsonObject().getAsJsonArray("result");
  }

  private static JsonArray results(JsonObject batch, String key) {
    return batch.getAsJsonObject(key).getAsJsonArray("result");
  }

  private static List<String> ids(JsonObject batch, String key) {
    return ids(results(batch, key));
  }

  private static List<String> ids(JsonArray items) {
    return items.asList().stream().map(one -> text(one, "id")).toList();
  }

  private static boolean firstMatches(JsonObject batch, String key) {
    return results(batch, key).get(0).getAsJsonObject().get("match").getAsBoolean();
  }

  private static double feature(JsonObject candidate, String id) {
    return candidate.getAsJsonArray("features").asList().stream()
        .filter(one -> text(one, "id").equals(id))
        .findFirst()
        .orElseThrow()
        .getAsJsonObject()
        .get("value")
        .getAsDouble();
  }

  private static String text(JsonElement object, String name) {
    return object.getAsJsonObject().get(name).getAsString();
  }

  private static List<String> texts(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }

  private static String service(JsonObject service) {
    return text(service, "service_url") + text(service, "service_path");
  }

  private static HttpResponse<String> getWhole(String url) throws Exception {
    return new ReconcileClient(url).get("");
  }
}
