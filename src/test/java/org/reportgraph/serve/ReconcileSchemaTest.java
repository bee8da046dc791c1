package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.map.Iris;

/**
 * Holds every answer to the JSON schemas that are published with the API, of which this project has
 * no copy: {@code mvn test -Dtest=ReconcileSchemaTest -Dreconciliation.schemas=FOLDER}, where the
 * folder has the files of {@code 0.2/schemas} of github.com/reconciliation-api/specs.
 */
@EnabledIfSystemProperty(named = "reconciliation.schemas", matches = ".+")
class ReconcileSchemaTest {
  private static final String ID = "https://reconciliation-api.github.io/specs/0.2/schemas/";
  private static final String QUERIES =
      "{\"q0\":{\"query\":\"白云区\",\"type\":\"AdministrativeArea\",\"type_strict\":\"should\","
          + "\"properties\":[{\"pid\":\"locatedIn\",\"v\":{\"id\":\"area/520100\",\"name\":\"贵阳市\"}}]},"
          + "\"q1\":{\"query\":\"gys\"},\"q2\":{\"query\":\"没有\",\"limit\":3}}";
  private static final String EXTEND =
      "{\"ids\":[\"area/520113\",\"area/520100\",\"none\"],\"properties\":[{\"id\":\"code\"},"
          + "{\"id\":\"locatedIn\"},{\"id\":\"wikidata\"},{\"id\":\"latitude\"},{\"id\":\"report\"},"
          + "{\"id\":\"paragraph\",\"settings\":{\"limit\":\"2\"}},{\"id\":\"hasRole\"}]}";

  private static ReportServer server;
  private static SchemaRegistry schemas;

  @BeforeAll
  static void serve() throws IOException {
    server = new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start();
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("reconciliation.schemas")))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        // The schemas name the latest draft of their time, which was 7.
        texts.put(
            ID + file.getFileName(),
            Files.readString(file)
                .replace(
                    "http://json-schema.org/schema#", "http://json-schema.org/draft-07/schema#"));
      }
    }
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(texts));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', manifest.json",
    "/suggest/entity?prefix=gy, suggest-entities-response.json",
    "/suggest/type?prefix=, suggest-types-response.json",
    "/suggest/property?prefix=, suggest-properties-response.json",
  })
  void answersFit(String path, String schema) throws Exception {
    assertFits(client().get(path).body(), schema);
  }

  @Test
  void batchesFit() throws Exception {
    assertFits(QUERIES, "reconciliation-query-batch.json");
    assertFits(client().post("queries", QUERIES).body(), "reconciliation-result-batch.json");
    assertFits(EXTEND, "data-extension-query.json");
    assertFits(client().post("extend", EXTEND).body(), "data-extension-response.json");
  }

  @Test
  void theSchemasCanFail() {
    assertFalse(
        errors("{\"q0\":{\"result\":[{\"id\":\"a\"}]}}", "reconciliation-result-batch.json")
            .isEmpty());
    assertFalse(errors("{\"name\":\"a\"}", "manifest.json").isEmpty());
  }

  private static ReconcileClient client() {
    return new ReconcileClient(server.url() + "/reconcile");
  }

  private static void assertFits(String json, String schema) {
    assertEquals(List.of(), errors(json, schema), json);
  }

  private static List<String> errors(String json, String schema) {
    return schemas
        .getSchema(SchemaLocation.of(ID + schema))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
