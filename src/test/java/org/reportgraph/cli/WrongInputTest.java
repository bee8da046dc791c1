package org.reportgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.map.Rg;
import org.reportgraph.store.GraphStore;

/**
 * What is given wrong, command by command: one line says what, where and what to do, the exit code
 * tells it, and no file is written by halves.
 */
class WrongInputTest {
  private static final String REPORT =
      "2017年贵阳市政府工作报告\n各位代表：\n现在，我代表市人民政府，向大会报告工作。\n一、过去五年工作回顾\n建成贵阳北站。\n";

  @TempDir private static Path folder;

  @BeforeAll
  static void files() throws IOException {
    Files.createDirectories(folder.resolve("folder"));
    Files.createDirectories(folder.resolve("gold/text"));
    write("report.txt", REPORT);
    write("empty", "");
    Files.write(folder.resolve("binary"), new byte[] {0, 1, 2, 3, (byte) 255, 0, 7});
    write("gold/a.gold.jsonl", "{\"p\":99}\n");
    write("gold/b.gold.jsonl", "{\"p\":1}\n");
    write("gold/c.gold.jsonl", "{\"p\":1,\"entities\":5}\n");
    write("gold/d.gold.jsonl", "{\"p\":1}\n");
    write("gold/text/d.txt", REPORT);
    write("gold/text/a.txt", REPORT);
    write("gold/text/c.txt", REPORT);
    write("syntax.rq", "SELECT * { ?s ?p");
    write("update.rq", "DELETE WHERE { ?s ?p ?o }");
    write("columns.csv", "a,b\n1,2\n");
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      store.replace(Rg.NS + "none", ModelFactory.createDefaultModel());
    }
  }

  // An @ before a name stands for a path in the folder of the test.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | evaluate @gold/none.gold.jsonl | none.gold.jsonl: no such file",
        "1 | evaluate @gold | gold: is a folder",
        "1 | evaluate @empty | empty: is empty",
        "1 | evaluate @binary | binary: is not text",
        "1 | evaluate @gold/a.gold.jsonl | a.gold.jsonl: paragraph 99, but",
        "1 | evaluate --cross @gold/a.gold.jsonl | a.gold.jsonl: paragraph 99, but",
        "1 | evaluate @gold/b.gold.jsonl | b.txt: no text for",
        "1 | evaluate @gold/c.gold.jsonl | c.gold.jsonl:1: not in the gold form",
        "1 | evaluate --cross --corpus @none @gold/d.gold.jsonl | none: no such folder",
        "1 | evaluate --cross --corpus @folder --readings @none @gold/d.gold.jsonl | none: no such",
        "1 | compare @empty @gold/b.gold.jsonl | empty: is empty",
        "1 | compare @gold/b.gold.jsonl @binary | binary: is not text",
        "1 | extract @report.txt -o @empty | empty: is a file, not a folder",
        "1 | extract @report.txt -o @empty/below | empty/below: Not a directory",
        "1 | build @report.txt --data @empty | empty: is a file; name a folder with --data",
        "2 | build @report.txt --data @made --base nowhere | http or https IRI",
        "1 | build @none --data @made | none: no such file",
        "2 | serve --data @made --port 65536 | --port: 65536 is not between 0 and 65535",
        "2 | serve --data @made --port -1 | --port: -1 is not between",
        "2 | serve --data @made --base nowhere | http or https IRI",
        "1 | query --data @store @syntax.rq | syntax.rq: query, line 1, column 16: ",
        "1 | query --data @store @update.rq | update.rq: query: is an update",
        "1 | query --data @store @empty | empty: is empty",
        "1 | query --data @store @binary | binary: is not text",
        "2 | query --data @store parks --format xml | but was 'xml'; see reportgraph query --help",
        "1 | export --data @store --format turtle -o @none/a.ttl | none: no such folder; make it",
        "1 | export --data @store --format turtle -o @empty/a.ttl | empty: is a file, not a folder",
        "1 | export --data @store -o @made.ttl --report @none/a.json | none: no such folder",
        "1 | export --data @store -o @made.ttl --query @binary | binary: is not text",
        "2 | export --data @store -o @made.ttl --query @syntax.rq | query, line 1, column 16",
        "1 | link --data @store --apply @none | none: no such file",
        "1 | link --data @store --apply @binary | binary: is not text",
        "1 | link --data @store --apply @columns.csv | columns.csv:1: no column decision",
        "1 | link --data @store --review @none/a.csv | none: no such folder; make it",
        "2 | link --data @store --sparql nowhere | nowhere: give an address",
        "2 | link --data @store --sparql http://localhost:9/ --class None | no class None",
        "2 | link --data @store --sparql http://localhost:9/ --tries 0 | --tries: at least 1",
        "2 | export --data @store --format nothing | no format nothing; there are",
      })
  void isOneLineAndAnExitCode(int code, String line, String said) throws IOException {
    StringWriter err = new StringWriter();
    List<String> before = names();
    assertEquals(code, run(err, line.split(" ")), err.toString());
    String told = err.toString().strip();
    assertTrue(told.startsWith("error: ") && told.contains(said), told);
    assertFalse(told.contains("\n"), told);
    assertEquals(before, names(), "something was written");
  }

  @Test
  void goodFilesGoOnWhereOneIsBad() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    write("reports/a.txt", "");
    write("reports/b.txt", REPORT);
    StringWriter err = new StringWriter();
    assertEquals(1, run(err, "extract", reports.toString(), "-o", "@found"));
    assertTrue(err.toString().matches("error: \\S*a.txt: is empty.*\\R"), err.toString());
    assertTrue(Files.readString(folder.resolve("found/b.jsonl")).contains("贵阳北站"));
    assertFalse(Files.exists(folder.resolve("found/a.jsonl")));
  }

  @Test
  void twoReportsOfOneNameAreNotWrittenOverEachOther() throws IOException {
    Files.createDirectories(folder.resolve("twice/below"));
    write("twice/a.txt", REPORT);
    write("twice/below/a.txt", REPORT);
    StringWriter err = new StringWriter();
    assertEquals(1, run(err, "extract", "@twice", "-o", "@once"));
    assertTrue(err.toString().contains("a.jsonl: would hold both"), err.toString());
    assertFalse(Files.exists(folder.resolve("once")));
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private int run(StringWriter err, String... words) {
    String[] arguments =
        Arrays.stream(words)
            .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
            .toArray(String[]::new);
    return ReportgraphCommand.run(
        new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
  }
}
