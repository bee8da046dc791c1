package org.reportgraph.export;

import java.util.Map;
import java.util.Set;

/** The colour of each class, alike in every format and on paper; hues of kin classes are near. */
final class Palette {
  private static final Map<String, String> COLOURS =
      Map.ofEntries(
          Map.entry("AdministrativeArea", "#2f6f3e"),
          Map.entry("Region", "#4f8f5a"),
          Map.entry("DevelopmentZone", "#7a9a2e"),
          Map.entry("Park", "#5fae6b"),
          Map.entry("ScenicArea", "#3a9188"),
          Map.entry("NaturalFeature", "#3c8dad"),
          Map.entry("Infrastructure", "#2b5f93"),
          Map.entry("DigitalPlatform", "#5a6fc0"),
          Map.entry("Project", "#4b7fc4"),
          Map.entry("Program", "#7a4488"),
          Map.entry("Organization", "#8a5a12"),
          Map.entry("Event", "#c07a1e"),
          Map.entry("Designation", "#b5942a"),
          Map.entry("Person", "#a0522d"),
          Map.entry("Document", "#6b6f76"),
          Map.entry("Report", "#1f2421"),
          Map.entry("Indicator", "#c4574f"),
          Map.entry("Figure", "#a2362f"),
          Map.entry("Milestone", "#0b6b57"));

  private static final String OTHER = "#9aa39d";

  private Palette() {}

  /** {@code #rrggbb}; a subclass has the colour of its class. */
  static String of(GraphNode node) {
    String own = COLOURS.get(node.type());
    return own != null ? own : ofAny(Set.copyOf(node.values().list(Column.CLASSES)));
  }

  private static String ofAny(Set<String> classes) {
    return COLOURS.keySet().stream()
        .filter(classes::contains)
        .min(String::compareTo)
        .map(COLOURS::get)
        .orElse(OTHER);
  }

  static int red(String colour) {
    return Integer.parseInt(colour.substring(1, 3), 16);
  }

  static int green(String colour) {
    return Integer.parseInt(colour.substring(3, 5), 16);
  }

  static int blue(String colour) {
    return Integer.parseInt(colour.substring(5, 7), 16);
  }
}
