package org.reportgraph.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.reportgraph.map.JsonLdContext;
import org.reportgraph.map.Vocab;

/**
 * JSON-LD 1.1 in the shape that a reader of JSON expects: {@link JsonLdTrees}, in the order of
 * their IRIs, in the short terms of the published context, which the file holds itself. Some trees
 * at a time are in memory.
 */
final class JsonLdWriter {
  /** How many trees are made short at a time: the context is read anew each time. */
  private static final int BATCH = 500;

  private final JsonGenerator json;
  private final JsonObject context = context();
  private final Document contextDocument = JsonDocument.of(context);
  private final Model model;
  private final JsonLdTrees trees;
  private final LossReport report;
  private final Progress progress;
  private final List<JsonObject> waiting = new ArrayList<>();

  /** A writer of what is said in a model of the subjects of some quads. */
  JsonLdWriter(OutputStream out, Model model, LossReport report, Consumer<String> progress) {
    this.json =
        Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createGenerator(out);
    this.model = model;
    this.trees = new JsonLdTrees(model);
    this.report = report;
    this.progress = RdfWriter.progress(progress);
  }

  void write(SelectedQuads quads) {
    json.writeStartObject();
    json.write("@context", context.get("@context"));
    json.writeStartArray("@graph");
    SortedQuads.read(quads, SortedQuads.BY_SUBJECT, this::write);
    json.writeEnd().writeEnd();
    json.flush();
  }

  private void write(Iterator<Quad> sorted) {
    Node subject = Node.ANY;
    Triple last = Triple.ANY;
    while (sorted.hasNext()) {
      Triple triple = sorted.next().asTriple();
      if (!triple.equals(last)) {
        report.triple();
        progress.tick();
      }
      if (!triple.getSubject().equals(subject)) {
        subject = triple.getSubject();
        add(model.asRDFNode(subject).asResource());
      }
      last = triple;
    }
    flush();
  }

  private void add(Resource subject) {
    if (!trees.isPart(subject)) {
      waiting.add(trees.tree(subject));
      if (waiting.size() == BATCH) {
        flush();
      }
    }
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      JsonArrayBuilder expanded = Json.createArrayBuilder();
      waiting.forEach(expanded::add);
      shortened(expanded.build()).forEach(this::write);
      waiting.clear();
    }
  }

  private List<JsonValue> shortened(JsonArray expanded) {
    try {
      JsonObject compact = JsonLd.compact(JsonDocument.of(expanded), contextDocument).get();
      JsonValue several = compact.get("@graph");
      return several instanceof JsonArray array
          ? List.copyOf(array)
          : List.of(Json.createObjectBuilder(compact).remove("@context").build());
    } catch (JsonLdError e) {
      throw new IllegalStateException(e);
    }
  }

  // The algorithms of JSON-LD write tags of languages in small letters.
  private void write(JsonValue value) {
    if (value instanceof JsonObject object) {
      json.writeStartObject();
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        json.writeKey(tag(member.getKey()));
        if (member.getKey().equals("@language")) {
          json.write(tag(object.getString("@language")));
        } else {
          write(member.getValue());
        }
      }
      json.writeEnd();
    } else if (value instanceof JsonArray array) {
      json.writeStartArray();
      array.forEach(this::write);
      json.writeEnd();
    } else {
      json.write(value);
    }
  }

  private String tag(String text) {
    return trees.languages().getOrDefault(text, text);
  }

  private static JsonObject context() {
    JsonObject published = JsonLdContext.object(Vocab.PREFIXES);
    JsonObjectBuilder terms = Json.createObjectBuilder(published.getJsonObject("@context"));
    terms.add("milestones", Json.createObjectBuilder().add("@reverse", "rg:subject"));
    terms.add("statements", Json.createObjectBuilder().add("@reverse", "rdf:subject"));
    return Json.createObjectBuilder().add("@context", terms).build();
  }
}
