package org.reportgraph.export;

import static org.reportgraph.export.Column.AREA;
import static org.reportgraph.export.Column.COMPARATOR;
import static org.reportgraph.export.Column.CONFIDENCE;
import static org.reportgraph.export.Column.END_YEAR;
import static org.reportgraph.export.Column.INDICATOR;
import static org.reportgraph.export.Column.KIND;
import static org.reportgraph.export.Column.LATITUDE;
import static org.reportgraph.export.Column.LOCATED_IN;
import static org.reportgraph.export.Column.LONGITUDE;
import static org.reportgraph.export.Column.MENTIONS;
import static org.reportgraph.export.Column.MILESTONES;
import static org.reportgraph.export.Column.OTHER_NAMES;
import static org.reportgraph.export.Column.OUTCOMES;
import static org.reportgraph.export.Column.PARAGRAPHS;
import static org.reportgraph.export.Column.PHASE;
import static org.reportgraph.export.Column.PHRASE;
import static org.reportgraph.export.Column.PINYIN;
import static org.reportgraph.export.Column.QUANTITY;
import static org.reportgraph.export.Column.REPORTS;
import static org.reportgraph.export.Column.ROLES;
import static org.reportgraph.export.Column.SAME_AS;
import static org.reportgraph.export.Column.SENTENCES;
import static org.reportgraph.export.Column.START_YEAR;
import static org.reportgraph.export.Column.STATUS;
import static org.reportgraph.export.Column.SUBJECT;
import static org.reportgraph.export.Column.TYPE_ZH;
import static org.reportgraph.export.Column.UNIT;
import static org.reportgraph.export.Column.UNIT_TEXT;
import static org.reportgraph.export.Column.VALUE;
import static org.reportgraph.export.Column.VALUE_MAX;

import java.util.List;
import org.reportgraph.map.Rg;

/** The three tables for people who live in spreadsheets: one row a node. */
enum Table {
  /** Every figure with its indicator, area and years. */
  INDICATORS(
      "指标 indicators",
      List.of(
          INDICATOR,
          AREA,
          VALUE,
          VALUE_MAX,
          UNIT_TEXT,
          KIND,
          COMPARATOR,
          START_YEAR,
          END_YEAR,
          STATUS,
          QUANTITY,
          UNIT,
          OUTCOMES,
          REPORTS,
          PARAGRAPHS,
          SENTENCES,
          CONFIDENCE)),
  /** Every figure and milestone that is aimed at, and what became of it where that is known. */
  PROMISES(
      "承诺 promises",
      List.of(
          TYPE_ZH,
          SUBJECT,
          PHASE,
          PHRASE,
          INDICATOR,
          AREA,
          VALUE,
          VALUE_MAX,
          UNIT_TEXT,
          KIND,
          COMPARATOR,
          START_YEAR,
          END_YEAR,
          OUTCOMES,
          REPORTS,
          PARAGRAPHS,
          SENTENCES,
          CONFIDENCE)),
  /** Every place with where it lies and what is said of it. */
  PLACES(
      "地点 places",
      List.of(
          TYPE_ZH,
          OTHER_NAMES,
          PINYIN,
          LOCATED_IN,
          LONGITUDE,
          LATITUDE,
          ROLES,
          MILESTONES,
          MENTIONS,
          START_YEAR,
          END_YEAR,
          REPORTS,
          PARAGRAPHS,
          SAME_AS));

  static final String NO_TABLE = "nodes that belong to no table";
  static final String NO_EDGES = "edges: the format has none";

  private final String sheet;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Column> columns;

  Table(String sheet, List<Column> columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /** The name of the sheet, in both languages. */
  String sheet() {
    return sheet;
  }

  /** What stands beside label, type and IRI. */
  List<Column> columns() {
    return columns;
  }

  boolean holds(GraphNode node, GraphShape shape) {
    return switch (this) {
      case INDICATORS -> node.type().equals("Figure");
      case PROMISES -> node.values().text(STATUS).equals(shape.chinese(Rg.NS + "Target"));
      case PLACES -> node.values().list(Column.CLASSES).contains("Place");
    };
  }
}
