package org.reportgraph.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportgraph.reconcile.Query.Constraint;
import org.reportgraph.reconcile.Query.Strictness;

/** Reads a batch of queries as clients send it: an object from keys of their own to queries. */
public final class QueryBatch {
  /** Most queries in a batch. */
  public static final int LARGEST = 100;

  private static final int USUAL_LIMIT = 10;
  private static final int HIGHEST_LIMIT = 100;

  private QueryBatch() {}

  /**
   * The queries in their order.
   *
   * @throws RefusedException if the batch is malformed or too large; the message names the query
   */
  public static Map<String, Query> parse(String json) {
    JsonObject batch = object(json, "queries");
    if (batch.size() > LARGEST) {
      throw new RefusedException(
          RefusedException.Reason.TOO_LARGE,
          "%d queries in a batch; send at most %d".formatted(batch.size(), LARGEST));
    }
    Map<String, Query> queries = new LinkedHashMap<>();
    batch.entrySet().forEach(e -> queries.put(e.getKey(), query(e.getKey(), e.getValue())));
    return queries;
  }

  /** A JSON object in a parameter of that name. */
  static JsonObject object(String json, String parameter) {
    try {
      JsonElement parsed = JsonParser.parseString(json);
      if (parsed.isJsonObject()) {
        return parsed.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw RefusedException.malformed(parameter + " is no JSON: " + e.getMessage());
    }
    throw RefusedException.malformed(parameter + " must be a JSON object");
  }

  private static Query query(String key, JsonElement element) {
    if (!element.isJsonObject()) {
      throw RefusedException.malformed(key + ": a query is a JSON object");
    }
    JsonObject query = element.getAsJsonObject();
    if (!query.has("query") && !query.has("properties")) {
      throw RefusedException.malformed(key + ": a query has \"query\" or \"properties\"");
    }
    return new Query(
        query.has("query") ? text(query.get("query"), key + ".query").strip() : "",
        query.has("type") ? texts(query.get("type"), key + ".type") : List.of(),
        strictness(query, key),
        limit(query, key),
        constraints(query, key));
  }

  private static Strictness strictness(JsonObject query, String key) {
    String given = query.has("type_strict") ? text(query.get("type_strict"), key) : "any";
    for (Strictness strictness : Strictness.values()) {
      if (strictness.name().toLowerCase(Locale.ROOT).equals(given)) {
        return strictness;
      }
    }
    throw RefusedException.malformed(key + ".type_strict: any, all or should, not " + given);
  }

  private static int limit(JsonObject query, String key) {
    if (!query.has("limit")) {
      return USUAL_LIMIT;
    }
    String given = text(query.get("limit"), key + ".limit");
    if (!given.matches("[0-9]{1,9}(\\.0+)?") || Double.parseDouble(given) < 1) {
      throw RefusedException.malformed(key + ".limit: a whole number from 1, not " + given);
    }
    return (int) Math.min(HIGHEST_LIMIT, Double.parseDouble(given));
  }

  private static List<Constraint> constraints(JsonObject query, String key) {
    List<Constraint> constraints = new ArrayList<>();
    if (!query.has("properties")) {
      return constraints;
    }
    for (JsonElement element : array(query.get("properties"), key + ".properties")) {
      if (!element.isJsonObject()
          || !element.getAsJsonObject().has("pid")
          || !element.getAsJsonObject().has("v")) {
        throw RefusedException.malformed(key + ".properties: objects with \"pid\" and \"v\"");
      }
      JsonObject property = element.getAsJsonObject();
      constraints.add(
          new Constraint(
              text(property.get("pid"), key + ".pid"), texts(property.get("v"), key + ".v")));
    }
    return constraints;
  }

  private static JsonArray array(JsonElement element, String place) {
    if (!element.isJsonArray()) {
      throw RefusedException.malformed(place + ": an array");
    }
    return element.getAsJsonArray();
  }

  private static List<String> texts(JsonElement element, String place) {
    return element.isJsonArray()
        ? element.getAsJsonArray().asList().stream().map(one -> text(one, place)).toList()
        : List.of(text(element, place));
  }

  // Things that were reconciled before, and types, come as objects with an identifier.
  private static String text(JsonElement element, String place) {
    if (element.isJsonPrimitive()) {
      return element.getAsString();
    }
    if (element.isJsonObject()
        && element.getAsJsonObject().has("id")
        && element.getAsJsonObject().get("id").isJsonPrimitive()) {
      return element.getAsJsonObject().get("id").getAsString();
    }
    throw RefusedException.malformed(
        place + ": a text, a number, a boolean or an object with \"id\"");
  }
}
