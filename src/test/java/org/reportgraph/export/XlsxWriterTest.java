package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook, as Apache POI reads it. */
class XlsxWriterTest {
  @Test
  void theWorkbookHasASheetForEachTableWithNumbersAsNumbers() throws IOException {
    byte[] bytes = SmallGraph.bytes(Format.XLSX, Selection.ALL, Figures.NONE, 0);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet figures = book.getSheet("指标 indicators");
      assertEquals(4, figures.getPhysicalNumberOfRows());
      Row first = figures.getRow(1);
      assertEquals("地区生产总值", first.getCell(1).getStringCellValue());
      assertEquals(5000, first.getCell(3).getNumericCellValue());
      assertEquals(4, book.getSheet("承诺 promises").getPhysicalNumberOfRows());
      assertEquals(6, book.getSheet("地点 places").getPhysicalNumberOfRows());
    }
  }
}
