package org.reportgraph.serve;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdEmbed;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.reportgraph.describe.Prefixes;
import org.reportgraph.map.JsonLdContext;

/** JSON-LD that starts with one thing and holds what belongs to it inside, in short terms. */
final class JsonLdDocument {
  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private JsonLdDocument() {}

  /**
   * Writes a model.
   *
   * @param about the thing that comes first
   * @param context where the published context is
   */
  static String of(Model model, String about, String context) {
    String flat = RDFWriter.source(model).format(RDFFormat.JSONLD11_PLAIN).asString();
    JsonObject frame = frame(model, about);
    try {
      JsonObject framed =
          JsonLd.frame(
                  JsonDocument.of(new StringReader(flat)),
                  JsonDocument.of(new StringReader(frame.toString())))
              .embed(JsonLdEmbed.ALWAYS)
              .omitGraph(true)
              .get();
      return text(Json.createObjectBuilder(framed).remove("@context").build(), context);
    } catch (JsonLdError e) {
      throw new IllegalStateException(e);
    }
  }

  // What points at the thing stands below it under @reverse, by property.
  private static JsonObject frame(Model model, String about) {
    JsonObjectBuilder reverse = Json.createObjectBuilder();
    model.listStatements(null, null, (RDFNode) model.createResource(about)).toList().stream()
        .map(statement -> statement.getPredicate().getURI())
        .distinct()
        .sorted()
        .forEach(property -> reverse.add(property, Json.createObjectBuilder()));
    return Json.createObjectBuilder(JsonLdContext.object(Prefixes.ALL))
        .add("@id", about)
        .add("@reverse", reverse)
        .build();
  }

  private static String text(JsonObject framed, String context) {
    JsonObject whole =
        Json.createObjectBuilder(Json.createObjectBuilder().add("@context", context).build())
            .addAll(Json.createObjectBuilder(framed))
            .build();
    StringWriter out = new StringWriter();
    PRETTY.createWriter(out).writeObject(whole);
    return out.toString().strip() + "\n";
  }
}
