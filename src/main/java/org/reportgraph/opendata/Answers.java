package org.reportgraph.opendata;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;

/** Answers in JSON. */
final class Answers {
  private Answers() {}

  /** An object, or an exception that says what came instead. */
  static JsonObject object(String body) throws IOException {
    try {
      JsonElement parsed = JsonParser.parseString(body);
      if (parsed.isJsonObject()) {
        return parsed.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new IOException("no JSON: " + start(body), e);
    }
    throw new IOException("no JSON object: " + start(body));
  }

  /** A text, or nothing where there is none. */
  static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }

  private static String start(String body) {
    String line = body.replaceAll("\\s+", " ").strip();
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
