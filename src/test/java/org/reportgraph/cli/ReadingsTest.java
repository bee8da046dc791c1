package org.reportgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.model.EntityClass;
import org.reportgraph.recognise.tagger.Example;
import org.reportgraph.recognise.tagger.Known;

class ReadingsTest {
  private static final String COLUMNS = "report\tparagraph\tlength\tnames\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeReport() throws IOException {
    Files.writeString(
        folder.resolve("2017-guiyang-city.txt"), "2017年贵阳市政府工作报告\n中环路建成通车，大扶贫战略行动全面推进。\n");
  }

  @Test
  void namesAreWhatStandsAtTheirPlaces() throws IOException {
    Path table = table("2017-guiyang-city\t2\t20\t0-3:Infrastructure 8-15:Program?\n");

    List<Example> examples = Readings.read(table, folder);

    assertEquals(
        List.of(
            new Known("中环路", EntityClass.INFRASTRUCTURE, false),
            new Known("大扶贫战略行动", EntityClass.PROGRAM, true)),
        examples.get(0).known().get(2));
  }

  @Test
  void paragraphsWithoutNamesAreReadToo() throws IOException {
    Path table = table("2017-guiyang-city\t2\t20\t\n");

    assertEquals(List.of(), Readings.read(table, folder).get(0).known().get(2));
  }

  @Test
  void noticesAnotherEditionOfTheText() throws IOException {
    Path table = table("2017-guiyang-city\t2\t22\t0-3:Infrastructure\n");

    IOException refusal = assertThrows(IOException.class, () -> Readings.read(table, folder));

    assertTrue(refusal.getMessage().contains("paragraph 2"), refusal.getMessage());
  }

  @Test
  void saysWhichTextIsMissing() throws IOException {
    Path table = table("2018-guiyang-city\t2\t20\t0-3:Infrastructure\n");

    IOException refusal = assertThrows(IOException.class, () -> Readings.read(table, folder));

    assertTrue(refusal.getMessage().contains("2018-guiyang-city.txt"), refusal.getMessage());
  }

  @Test
  void aMissingTableIsRefusedByName() {
    IOException refusal =
        assertThrows(IOException.class, () -> Readings.read(folder.resolve("none.tsv"), folder));
    assertTrue(refusal.getMessage().contains("none.tsv: no such file"), refusal.getMessage());
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("readings.tsv"), COLUMNS + rows);
  }
}
