package org.reportgraph.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats with the files that each consists of. */
public enum Format {
  GRAPHML("graph.graphml", "application/graphml+xml"),
  YED("graph-yed.graphml", "application/graphml+xml"),
  GEXF("graph.gexf", "application/gexf+xml"),
  CYTOSCAPE("graph.cx2", "application/json"),
  CYJS("graph.cyjs", "application/json"),
  DOT("graph.dot", "text/vnd.graphviz"),
  CSV(List.of("nodes.csv", "edges.csv"), "text/csv"),
  NEO4J_CSV(List.of("neo4j-nodes.csv", "neo4j-edges.csv"), "text/csv"),
  NEO4J("graph.cypher", "application/x-cypher-query"),
  GEOJSON("places.geojson", "application/geo+json"),
  XLSX("reportgraph.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  INDICATORS("indicators.csv", "text/csv"),
  PROMISES("promises.csv", "text/csv"),
  PLACES("places.csv", "text/csv"),
  TURTLE("reportgraph.ttl", "text/turtle"),
  TRIG("reportgraph.trig", "application/trig"),
  NQUADS("reportgraph.nq", "application/n-quads"),
  JSONLD("reportgraph.jsonld", "application/ld+json");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> files;

  private final String mediaType;

  Format(String file, String mediaType) {
    this(List.of(file), mediaType);
  }

  Format(List<String> files, String mediaType) {
    this.files = files;
    this.mediaType = mediaType;
  }

  /** The usual names of the files: one, or that of the nodes and that of the edges. */
  public List<String> files() {
    return files;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name on the command line: {@code neo4j-csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Format parse(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format %s; there are %s"
                        .formatted(label, Arrays.stream(values()).map(Format::label).toList())));
  }

  /** The format that a file's name calls for, compressed or not: {@code graph.gexf.gz}. */
  public static Optional<Format> of(String file) {
    String name = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(format -> format.files.get(0).endsWith("." + suffix))
        .findFirst();
  }

  /**
   * Which of the files is meant by {@code nodes} or {@code edges}.
   *
   * @throws IllegalArgumentException if the format has no such file
   */
  public int part(String name) {
    for (int part = 0; part < files.size(); part++) {
      if (files.get(part).endsWith(name + ".csv")) {
        return part;
      }
    }
    throw new IllegalArgumentException(
        "%s has no part %s; it consists of %s".formatted(label(), name, files));
  }

  boolean isRdf() {
    return this == TURTLE || this == TRIG || this == NQUADS || this == JSONLD;
  }

  /** Whether a graph in it needs positions. */
  boolean isDrawn() {
    return this == GEXF || this == CYTOSCAPE || this == CYJS;
  }

  /** Whether it is UTF-8 text that a spreadsheet may open. */
  boolean isCsv() {
    return mediaType.equals("text/csv");
  }

  /** Whether a list becomes one text in it. */
  boolean joinsLists() {
    return switch (this) {
      case GRAPHML, YED, DOT, CSV, XLSX, INDICATORS, PROMISES, PLACES -> true;
      default -> false;
    };
  }

  /** Whether its rows are figures and milestones, whatever is asked for. */
  boolean isTable() {
    return switch (this) {
      case XLSX, INDICATORS, PROMISES, PLACES -> true;
      default -> false;
    };
  }
}
