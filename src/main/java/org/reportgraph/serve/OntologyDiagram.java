package org.reportgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.reportgraph.map.Rg;

/** Draws which classes the object properties of the ontology join, as SVG. */
final class OntologyDiagram {
  private static final int HALF_WIDTH = 70;
  private static final int HALF_HEIGHT = 24;
  private static final int LINE = 15;
  private static final List<Property> FROM =
      List.of(RDFS.domain, ResourceFactory.createProperty(SchemaDO.NS + "domainIncludes"));
  private static final List<Property> TO =
      List.of(RDFS.range, ResourceFactory.createProperty(SchemaDO.NS + "rangeIncludes"));

  /** Where a class stands: its middle. */
  private record Point(int x, int y) {}

  /** A pair of classes, and the properties from the one to the other. */
  private record Edge(String from, String to) {}

  private static final Map<String, Point> PLACES = places();

  private final Model terms;

  OntologyDiagram(Model terms) {
    this.terms = terms;
  }

  private static Map<String, Point> places() {
    Map<String, Point> places = new LinkedHashMap<>();
    places.put("Report", new Point(90, 50));
    places.put("Section", new Point(270, 128));
    places.put("Paragraph", new Point(450, 50));
    places.put("Mention", new Point(800, 50));
    places.put("Merge", new Point(1010, 210));
    places.put("Figure", new Point(450, 265));
    places.put("Milestone", new Point(700, 265));
    places.put("Indicator", new Point(220, 205));
    places.put("FigureKind", new Point(220, 278));
    places.put("Comparator", new Point(220, 351));
    places.put("Status", new Point(575, 395));
    places.put("Phase", new Point(722, 395));
    places.put("Thing", new Point(900, 430));
    places.put("Place", new Point(90, 540));
    places.put("Designation", new Point(900, 572));
    places.put("Link", new Point(1030, 510));
    places.put("LinkSet", new Point(1030, 350));
    return places;
  }

  Html svg(String title) {
    Map<Edge, List<String>> edges = edges();
    List<Html> shapes = new ArrayList<>();
    edges.forEach((edge, names) -> shapes.addAll(line(edge, names)));
    PLACES.forEach((name, point) -> shapes.addAll(box(name, point, edges)));
    return Html.of(
        "svg.ontology",
        Map.of("viewBox", "0 0 1104 610", "role", "group", "aria-label", title),
        Html.of(
            "defs",
            Html.of(
                "marker",
                Map.of(
                    "id", "tip",
                    "viewBox", "0 0 8 8",
                    "refX", "8",
                    "refY", "4",
                    "markerWidth", "8",
                    "markerHeight", "8",
                    "orient", "auto"),
                Html.of("path", Map.of("d", "M0 0L8 4L0 8z")))),
        shapes);
  }

  /** The object properties between the classes, by pair. */
  private Map<Edge, List<String>> edges() {
    Map<Edge, List<String>> edges =
        new TreeMap<>(Comparator.comparing(Edge::from).thenComparing(Edge::to));
    for (Resource property :
        terms.listSubjectsWithProperty(RDF.type, OWL.ObjectProperty).toList()) {
      for (String from : ours(property, FROM)) {
        for (String to : ours(property, TO)) {
          edges
              .computeIfAbsent(new Edge(from, to), edge -> new ArrayList<>())
              .add(property.getLocalName());
        }
      }
    }
    edges.values().forEach(names -> names.sort(Comparator.naturalOrder()));
    return edges;
  }

  private static List<String> ours(Resource property, List<Property> ends) {
    return ends.stream()
        .flatMap(end -> property.listProperties(end).toList().stream())
        .map(statement -> statement.getResource())
        .filter(term -> term.getURI().startsWith(Rg.NS))
        .map(Resource::getLocalName)
        .toList();
  }

  private static List<Html> line(Edge edge, List<String> names) {
    Point from = place(edge.from());
    Point to = place(edge.to());
    if (from.equals(to)) {
      return List.of();
    }
    Point start = border(from, to);
    Point end = border(to, from);
    Point middle = new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2);
    List<Html> drawn = new ArrayList<>();
    drawn.add(
        Html.of(
            "line",
            Map.of(
                "x1",
                start.x(),
                "y1",
                start.y(),
                "x2",
                end.x(),
                "y2",
                end.y(),
                "marker-end",
                "url(#tip)")));
    for (int i = 0; i < names.size(); i++) {
      drawn.add(label(names.get(i), middle.x(), middle.y() + 4 + LINE * i));
    }
    return drawn;
  }

  // A class with the properties that lead from it to itself beside it.
  private List<Html> box(String name, Point at, Map<Edge, List<String>> edges) {
    List<Html> drawn = new ArrayList<>();
    Resource term = terms.createResource(Rg.NS + name);
    drawn.add(
        Html.of(
            "a",
            Map.of("href", "#" + name),
            Html.of(
                "rect",
                Map.of(
                    "x",
                    at.x() - HALF_WIDTH,
                    "y",
                    at.y() - HALF_HEIGHT,
                    "width",
                    2 * HALF_WIDTH,
                    "height",
                    2 * HALF_HEIGHT,
                    "rx",
                    8)),
            Html.of("text.name", Map.of("x", at.x(), "y", at.y() - 3), name),
            List.of("zh", "en").stream()
                .map(
                    language ->
                        Html.of(
                            "text.gloss.t",
                            Map.of("x", at.x(), "y", at.y() + 14, "lang", language),
                            TermNames.text(term, RDFS.label, language)))
                .toList()));
    List<String> own = edges.getOrDefault(new Edge(name, name), List.of());
    if (!own.isEmpty()) {
      drawn.add(label("↻ " + own.stream().collect(Collectors.joining(", ")), at.x(), at.y() + 42));
    }
    return drawn;
  }

  private static Html label(String text, int x, int y) {
    return Html.of("text.edge", Map.of("x", x, "y", y), text);
  }

  private static Point place(String name) {
    Point point = PLACES.get(name);
    if (point == null) {
      throw new IllegalStateException("the diagram has no place for rg:" + name);
    }
    return point;
  }

  // Where the line between two middles leaves the box of the first.
  private static Point border(Point box, Point other) {
    double dx = other.x() - box.x();
    double dy = other.y() - box.y();
    double scale =
        Math.min(
            dx == 0 ? Double.MAX_VALUE : (HALF_WIDTH + 3) / Math.abs(dx),
            dy == 0 ? Double.MAX_VALUE : (HALF_HEIGHT + 3) / Math.abs(dy));
    return new Point(
        (int) Math.round(box.x() + dx * scale), (int) Math.round(box.y() + dy * scale));
  }
}
