package org.reportgraph.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.reportgraph.map.Vocab;

/** Fetches values of properties for things that were reconciled. */
public final class Extension {
  /** Where values of {@code wikidata} can be reconciled further. */
  private static final String WIKIDATA_SERVICE = "https://wikidata.reconci.link/zh/api";

  private static final int MOST_CELLS = 10_000;

  private final Dataset dataset;
  private final Schema schema;
  private final EntityIds ids;

  public Extension(Dataset dataset, Schema schema, EntityIds ids) {
    this.dataset = dataset;
    this.schema = schema;
    this.ids = ids;
  }

  /** The answer: what the columns are, and by thing and property the values. */
  public record Answer(
      List<Column> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

  /**
   * A column.
   *
   * @param service another service that knows its values; null, which JSON leaves out, if ours does
   */
  public record Column(String id, String name, String service) {}

  private record Wanted(String id, int limit) {}

  /**
   * Values for a data extension query; none for things and properties that are unknown.
   *
   * @throws RefusedException if the query is malformed or asks too much
   */
  public Answer answer(String json) {
    JsonObject query = QueryBatch.object(json, "extend");
    List<String> things = ids(query);
    List<Wanted> properties = properties(query);
    if ((long) things.size() * properties.size() > MOST_CELLS) {
      throw new RefusedException(
          RefusedException.Reason.TOO_LARGE,
          "%d ids times %d properties; ask for at most %d values at once"
              .formatted(things.size(), properties.size(), MOST_CELLS));
    }
    return new Answer(
        properties.stream().map(this::column).toList(),
        Txn.calculateRead(dataset, () -> rows(things, properties)));
  }

  private Map<String, Map<String, List<Map<String, Object>>>> rows(
      List<String> wanted, List<Wanted> properties) {
    Things things = new Things(dataset.getUnionModel(), schema, ids);
    Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
    for (String id : wanted) {
      Optional<Things.Thing> thing = things.of(ids.iri(id));
      Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
      properties.forEach(
          property ->
              row.put(
                  property.id(),
                  thing.map(one -> cell(one.resource(), property, things)).orElse(List.of())));
      rows.put(id, row);
    }
    return rows;
  }

  private List<Map<String, Object>> cell(Resource thing, Wanted wanted, Things things) {
    return schema
        .property(wanted.id())
        .map(
            property ->
                property.of(thing).stream()
                    .map(node -> value(node, property, thing, things))
                    .sorted(java.util.Comparator.comparing(Object::toString))
                    .distinct()
                    .limit(wanted.limit() > 0 ? wanted.limit() : Long.MAX_VALUE)
                    .toList())
        .orElse(List.of());
  }

  private Map<String, Object> value(
      RDFNode node, Property property, Resource thing, Things things) {
    if (node.isLiteral()) {
      return literal(node.asLiteral());
    }
    String iri = node.asResource().getURI();
    if (property.id().equals(OtherProperties.WIKIDATA)) {
      return entity(iri.substring(Vocab.WIKIDATA.length()), things.label(thing));
    }
    return ids.holds(iri)
        ? entity(ids.id(iri), things.label(node.asResource()))
        : Map.of("str", iri);
  }

  private static Map<String, Object> entity(String id, String name) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("name", name);
    return entity;
  }

  private static Map<String, Object> literal(Literal literal) {
    if (literal.getDatatype().equals(XSDDatatype.XSDinteger)) {
      return Map.of("int", literal.getInt());
    }
    if (literal.getDatatype().equals(XSDDatatype.XSDdecimal)
        || literal.getDatatype().equals(XSDDatatype.XSDdouble)) {
      return Map.of("float", new BigDecimal(literal.getLexicalForm()));
    }
    return Map.of("str", literal.getLexicalForm());
  }

  private Column column(Wanted wanted) {
    return new Column(
        wanted.id(),
        schema.property(wanted.id()).map(Property::name).orElse(wanted.id()),
        wanted.id().equals(OtherProperties.WIKIDATA) ? WIKIDATA_SERVICE : null);
  }

  private static List<String> ids(JsonObject query) {
    List<String> ids = new ArrayList<>();
    for (JsonElement id : array(query, "ids")) {
      if (!id.isJsonPrimitive()) {
        throw RefusedException.malformed("extend.ids: an array of identifiers");
      }
      ids.add(id.getAsString());
    }
    return ids;
  }

  private static List<Wanted> properties(JsonObject query) {
    List<Wanted> properties = new ArrayList<>();
    for (JsonElement element : array(query, "properties")) {
      if (!element.isJsonObject() || !element.getAsJsonObject().has("id")) {
        throw RefusedException.malformed("extend.properties: an array of objects with \"id\"");
      }
      JsonObject property = element.getAsJsonObject();
      properties.add(new Wanted(property.get("id").getAsString(), limit(property)));
    }
    return properties;
  }

  // Forms send numbers as text.
  private static int limit(JsonObject property) {
    JsonElement settings = property.get("settings");
    if (settings == null || !settings.isJsonObject() || !settings.getAsJsonObject().has("limit")) {
      return 0;
    }
    String limit = settings.getAsJsonObject().get("limit").getAsString();
    return limit.matches("[0-9]{1,6}") ? Integer.parseInt(limit) : 0;
  }

  private static JsonArray array(JsonObject query, String name) {
    if (!query.has(name) || !query.get(name).isJsonArray()) {
      throw RefusedException.malformed(
          "extend: an object with the arrays \"ids\" and \"properties\"");
    }
    return query.getAsJsonArray(name);
  }
}
