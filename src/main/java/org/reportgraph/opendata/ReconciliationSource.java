package org.reportgraph.opendata;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportgraph.map.LinkTriples.Evidence;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/** A service of the W3C Reconciliation API, of version 0.1 or 0.2. */
public final class ReconciliationSource implements Source {
  private static final int USUAL_BATCH = 10;
  private static final int LARGEST_BATCH = 50;
  private static final int CANDIDATES = 3;
  private static final double LEAST_SCORE = 50;
  private static final String JSON = "application/json";

  private final URI endpoint;
  private final PoliteClient client;
  private final LocalDate today;
  private final WikidataClasses classes = new WikidataClasses();
  private Optional<JsonObject> manifest = Optional.empty();

  public ReconciliationSource(URI endpoint, PoliteClient client, LocalDate today) {
    this.endpoint = endpoint;
    this.client = client;
    this.today = today;
  }

  private JsonObject manifest() throws IOException {
    if (manifest.isEmpty()) {
      manifest =
          Optional.of(
              client.ask(
                  endpoint,
                  "",
                  JSON,
                  body -> {
                    JsonObject read = Answers.object(body);
                    if (!read.has("identifierSpace")) {
                      throw new IOException("no manifest of a reconciliation service");
                    }
                    return read;
                  }));
    }
    return manifest.get();
  }

  @Override
  public String space() throws IOException {
    return Answers.text(manifest(), "identifierSpace");
  }

  @Override
  public int batchSize() throws IOException {
    JsonElement size = manifest().get("batchSize");
    return size != null && size.isJsonPrimitive()
        ? Math.max(1, Math.min(LARGEST_BATCH, size.getAsInt()))
        : USUAL_BATCH;
  }

  @Override
  public List<Link> propose(List<Unlinked> batch) throws IOException {
    JsonObject queries = new JsonObject();
    for (int i = 0; i < batch.size(); i++) {
      queries.add("q" + i, query(batch.get(i)));
    }
    String form = "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
    return client.ask(endpoint, form, JSON, body -> links(batch, body));
  }

  private JsonObject query(Unlinked thing) throws IOException {
    JsonObject query = new JsonObject();
    query.addProperty("query", thing.name());
    query.addProperty("limit", CANDIDATES);
    JsonArray properties = new JsonArray();
    if (space().equals(Vocab.WIKIDATA)) {
      List<String> items = classes.of(thing.types());
      if (!items.isEmpty()) {
        query.addProperty("type", items.get(0));
      }
      thing.code().ifPresent(code -> properties.add(property("P442", WikidataCode.of(code))));
    } else if (Answers.text(manifest(), "schemaSpace").startsWith(Rg.NS)) {
      query.addProperty("type", thing.types().get(0));
      thing.code().ifPresent(code -> properties.add(property("code", code)));
      if (thing.code().isEmpty()) {
        thing.areas().stream()
            .findFirst()
            .ifPresent(area -> properties.add(property("locatedIn", area)));
      }
    }
    if (!properties.isEmpty()) {
      query.add("properties", properties);
    }
    return query;
  }

  private static JsonObject property(String id, String value) {
    JsonObject property = new JsonObject();
    property.addProperty("pid", id);
    property.addProperty("v", value);
    return property;
  }

  private List<Link> links(List<Unlinked> batch, String body) throws IOException {
    JsonObject results = Answers.object(body);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      if (!results.has("q" + i)
          || !results.get("q" + i).isJsonObject()
          || !results.getAsJsonObject("q" + i).has("result")) {
        throw new IOException("no result for q" + i + " of the batch");
      }
      for (JsonElement element : results.getAsJsonObject("q" + i).getAsJsonArray("result")) {
        link(batch.get(i), element.getAsJsonObject()).ifPresent(links::add);
      }
    }
    return links;
  }

  private Optional<Link> link(Unlinked thing, JsonObject candidate) throws IOException {
    String id = Answers.text(candidate, "id");
    double score = candidate.has("score") ? candidate.get("score").getAsDouble() : 0;
    boolean match = candidate.has("match") && candidate.get("match").getAsBoolean();
    String target = id.contains("://") ? id : space() + id;
    if (id.isEmpty() || target.equals(thing.iri()) || (!match && score < LEAST_SCORE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Link(
            thing.iri(),
            thing.name(),
            match ? Relation.EXACT_MATCH : Relation.CLOSE_MATCH,
            target,
            Answers.text(candidate, "name"),
            new Evidence("reconciliation", share(score), today.toString(), endpoint.toString()),
            Answers.text(candidate, "description"),
            match ? Decision.ACCEPT : Decision.OPEN));
  }

  private static BigDecimal share(double score) {
    return BigDecimal.valueOf(Math.max(0, Math.min(100, score)))
        .divide(BigDecimal.valueOf(100), 3, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
