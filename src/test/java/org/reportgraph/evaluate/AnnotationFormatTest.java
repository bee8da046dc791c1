package org.reportgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationFormatTest {
  private static final String LINE =
      "{\"p\":7,\"entities\":[[\"中环路\",\"Infrastructure\"],[\"四个意识\",\"Program\",\"optional\"]],"
          + "\"figures\":[{\"ind\":\"新建公园\",\"value\":\"2\",\"valueMax\":\"3\",\"unit\":\"个\","
          + "\"kind\":\"level\",\"cmp\":\"ge\",\"period\":\"2012-2016\",\"status\":\"actual\","
          + "\"place\":\"清镇市\"}],"
          + "\"milestones\":[[\"中环路\",\"投用\",\"opened\",\"2012-2016\",\"actual\"]],"
          + "\"relations\":[[\"花溪区\",\"hasRole\",\"全域文化旅游创新区\"]]}";

  @Test
  void aLineReadAndWrittenIsTheSameLine() {
    assertEquals(LINE, AnnotationFormat.format(AnnotationFormat.parse(LINE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"p\":1,\"entities\":[[\"中环路\",\"Road\"]]}",
        "{\"entities\":[]}",
        "{\"p\":1,\"figures\":[{\"ind\":\"x\"}]}",
        "{\"p\":1,\"entities\":5}",
        "{\"p\":1,\"entities\":[[{},\"Park\"]]}",
        "{\"p\":1,\"milestones\":[[\"中环路\"]]}",
        "{\"p\":0}",
        "[1]",
        "no json"
      })
  void anotherFormIsRefusedWithFileAndLine(String bad, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.gold.jsonl"), LINE + "\n" + bad + "\n");
    IOException refusal = assertThrows(IOException.class, () -> AnnotationFormat.read(file));
    assertTrue(refusal.getMessage().contains("x.gold.jsonl:2"), refusal.getMessage());
    assertFalse(refusal.getMessage().matches("(?s).*(\n|gson).*"), refusal.getMessage());
  }

  @Test
  void aFileOfBlankLinesIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.gold.jsonl"), "\n\n");
    IOException refusal = assertThrows(IOException.class, () -> AnnotationFormat.read(file));
    assertTrue(refusal.getMessage().contains("no paragraph in it"), refusal.getMessage());
  }
}
