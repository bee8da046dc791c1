package org.reportgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "UTF-16LE, \uFEFF"})
  void aTableIsReadAsSpreadsheetsSaveIt(String charset, String mark, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("links.csv");
    Files.write(file, (mark + "接受,白云区\n").getBytes(Charset.forName(charset)));
    assertEquals("接受,白云区\n", TextFile.read(file));
  }
}
