package org.reportgraph.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.map.Rg;

/** Says what the service offers and where. */
public final class Manifest {
  private final Schema schema;
  private final EntityIds ids;

  public Manifest(Schema schema, EntityIds ids) {
    this.schema = schema;
    this.ids = ids;
  }

  /**
   * The service manifest as JSON values.
   *
   * @param endpoint URL of the service, without slash at its end
   * @param origin scheme, host and port of the server
   */
  public Map<String, Object> at(String endpoint, String origin) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.1", "0.2"));
    manifest.put("name", "reportgraph 政府工作报告知识图谱");
    manifest.put("identifierSpace", ids.space());
    manifest.put("schemaSpace", Rg.NS + Schema.THING);
    manifest.put("documentation", origin + "/ns");
    manifest.put("logo", origin + "/web/icon.svg");
    manifest.put("defaultTypes", schema.usualTypes());
    manifest.put("view", Map.of("url", endpoint + "/view?id={{id}}"));
    manifest.put("feature_view", Map.of("url", endpoint + "/features#{{id}}"));
    manifest.put("preview", preview(endpoint));
    manifest.put("suggest", suggest(endpoint));
    manifest.put("extend", extend(endpoint));
    manifest.put("batchSize", QueryBatch.LARGEST);
    return manifest;
  }

  private static Map<String, Object> preview(String endpoint) {
    Map<String, Object> preview = new LinkedHashMap<>();
    preview.put("url", endpoint + "/preview?id={{id}}");
    preview.put("width", Preview.WIDTH);
    preview.put("height", Preview.HEIGHT);
    return preview;
  }

  private static Map<String, Object> suggest(String endpoint) {
    Map<String, Object> suggest = new LinkedHashMap<>();
    for (String kind : List.of("entity", "type", "property")) {
      suggest.put(kind, service(endpoint, "/suggest/" + kind));
    }
    return suggest;
  }

  private static Map<String, Object> extend(String endpoint) {
    Map<String, Object> limit = new LinkedHashMap<>();
    limit.put("name", "limit");
    limit.put("label", "Most values 最多取值数");
    limit.put("type", "number");
    limit.put("default", 0);
    limit.put("help_text", "How many values to fetch for a thing; 0 for all. 0 表示全部。");
    Map<String, Object> extend = new LinkedHashMap<>();
    extend.put("propose_properties", service(endpoint, "/properties"));
    extend.put("property_settings", List.of(limit));
    return extend;
  }

  private static Map<String, Object> service(String endpoint, String path) {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("service_url", endpoint);
    service.put("service_path", path);
    return service;
  }
}
