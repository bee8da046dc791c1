package org.reportgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.reportgraph.export.Locator.Point;

/**
 * GeoJSON after RFC 7946: places that have a point, and the things that lie in them, at the same
 * point; {@code pointOf} says whose point it is.
 */
final class GeoJsonWriter implements GraphWriter {
  private final JsonOut out;
  private final JsonWriter json;
  private final Locator locator;
  private final LossReport report;

  GeoJsonWriter(Writer out, Locator locator, LossReport report) {
    this.out = new JsonOut(out);
    this.json = this.out.json();
    this.locator = locator;
    this.report = report;
  }

  @Override
  public void begin() throws IOException {
    json.beginObject();
    out.member("type", "FeatureCollection");
    json.name("features").beginArray();
    out.line();
  }

  @Override
  public boolean node(GraphNode node) throws IOException {
    Optional<Point> point = locator.find(node.iri());
    if (point.isEmpty()) {
      report.leftOut("nodes without a point on the map");
      return false;
    }
    json.beginObject();
    out.member("type", "Feature").member("id", node.iri());
    json.name("geometry").beginObject();
    out.member("type", "Point");
    json.name("coordinates").beginArray();
    json.jsonValue(point.get().longitude().toPlainString());
    json.jsonValue(point.get().latitude().toPlainString());
    json.endArray().endObject();
    json.name("properties").beginObject();
    out.member("iri", node.iri()).member("name", node.label()).member("type", node.type());
    out.member("pointOf", Facts.name(point.get().of())).member("color", Palette.of(node));
    json.name("ownPoint").value(point.get().of().getURI().equals(node.iri()));
    out.columns(node.values());
    json.endObject().endObject();
    out.line();
    return true;
  }

  @Override
  public boolean edge(GraphEdge edge) {
    report.leftOut("edges: the format has none");
    return false;
  }

  @Override
  public void end() throws IOException {
    json.endArray().endObject();
    out.end();
  }
}
