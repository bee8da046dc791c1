package org.reportgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * One workbook with a sheet a table: bold bilingual header that stays in view, filters, numbers as
 * numbers. Rows go to disk as they come.
 */
final class XlsxWriter implements GraphWriter {
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int MOST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int NARROW = 14 * 256;
  private static final int WIDE = 30 * 256;

  private final OutputStream out;
  private final GraphShape shape;
  private final LossReport report;
  private final SXSSFWorkbook book = new SXSSFWorkbook(100);
  private final Map<Table, Sheet> sheets = new EnumMap<>(Table.class);

  XlsxWriter(OutputStream out, GraphShape shape, LossReport report) {
    this.out = out;
    this.shape = shape;
    this.report = report;
  }

  @Override
  public void begin() {
    CellStyle bold = book.createCellStyle();
    Font font = book.createFont();
    font.setBold(true);
    bold.setFont(font);
    for (Table table : Table.values()) {
      Sheet sheet = book.createSheet(table.sheet());
      sheets.put(table, sheet);
      Row header = sheet.createRow(0);
      text(header, "名称 label");
      table.columns().forEach(column -> text(header, heading(column)));
      text(header, "IRI");
      header.forEach(cell -> cell.setCellStyle(bold));
      sheet.createFreezePane(1, 1);
      for (int i = 0; i < header.getLastCellNum(); i++) {
        sheet.setColumnWidth(i, i == 0 ? WIDE : NARROW);
      }
    }
  }

  @Override
  public boolean node(GraphNode node) {
    boolean written = false;
    boolean held = false;
    for (Table table : Table.values()) {
      if (table.holds(node, shape)) {
        held = true;
        written |= write(table, node);
      }
    }
    if (!held) {
      report.leftOut(Table.NO_TABLE);
    }
    return written;
  }

  @Override
  public boolean edge(GraphEdge edge) {
    report.leftOut(Table.NO_EDGES);
    return false;
  }

  @Override
  public Set<Column> columns(GraphNode node) {
    return Arrays.stream(Table.values())
        .filter(table -> table.holds(node, shape))
        .flatMap(table -> table.columns().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public void end() throws IOException {
    sheets.forEach(
        (table, sheet) ->
            sheet.setAutoFilter(
                new CellRangeAddress(0, sheet.getLastRowNum(), 0, table.columns().size() + 1)));
    PackageProperties properties =
        book.getXSSFWorkbook().getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setCreatorProperty("reportgraph");
    properties.setCreatedProperty(Optional.of(Date.from(Instant.EPOCH)));
    properties.setModifiedProperty(Optional.of(Date.from(Instant.EPOCH)));
    Reproducibility.runWithSourceDateEpoch(() -> book.write(out));
    book.close();
  }

  private boolean write(Table table, GraphNode node) {
    Sheet sheet = sheets.get(table);
    if (sheet.getLastRowNum() + 1 >= MOST_ROWS) {
      report.leftOut("rows beyond the 1048576 of a sheet");
      return false;
    }
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    text(row, node.label());
    for (Column column : table.columns()) {
      Optional<Object> value = node.values().get(column);
      if (column.type() == Column.ValueType.DECIMAL || column.type() == Column.ValueType.INTEGER) {
        Cell cell = next(row);
        value.ifPresent(number -> cell.setCellValue(((Number) number).doubleValue()));
      } else {
        text(row, value.map(Values::text).orElse(""));
      }
    }
    text(row, node.iri());
    return true;
  }

  private void text(Row row, String value) {
    if (value.length() > MOST_TEXT) {
      report.leftOut("ends of texts beyond the 32767 characters of a cell");
    }
    Cell cell = next(row);
    if (!value.isEmpty()) {
      cell.setCellValue(value.substring(0, Math.min(value.length(), MOST_TEXT)));
    }
  }

  private static Cell next(Row row) {
    return row.createCell(Math.max(row.getLastCellNum(), 0));
  }

  private static String heading(Column column) {
    return column.chinese() + " " + column.title();
  }
}
