package org.reportgraph.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a reconciliation service as OpenRefine does. */
record ReconcileClient(String endpoint) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(endpoint + path))
            .header("Origin", "http://127.0.0.1:3333")
            .build(),
        BodyHandlers.ofString());
  }

  /** A form with one field, in the charset of forms, which its type does not name. */
  HttpResponse<String> post(String field, String value) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://127.0.0.1:3333")
            .POST(HttpRequest.BodyPublishers.ofString(field + "=" + encode(value)))
            .build(),
        BodyHandlers.ofString());
  }

  JsonElement json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body());
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
