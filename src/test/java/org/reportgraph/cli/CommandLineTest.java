package org.reportgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.export.Format;
import picocli.CommandLine;

/** Commands as they are typed: what they print and their exit codes. */
class CommandLineTest {
  private static final int COLUMNS = 80;
  private static final String SEED = "seeds/2017-guiyang-city.txt";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aReportIsBuiltAskedAndValidated() {
    assertEquals(0, run("build", SEED, "--data", data()), err.toString());
    assertTrue(out.toString().contains("2017年贵阳市政府工作报告"), out.toString());
    String ask =
        "SELECT ?year { ?r a rg:Report ; rg:year ?year }"; // prefixes of the project need no lines
    assertEquals(0, run("query", ask, "--format", "csv", "--data", data()), err.toString());
    assertTrue(out.toString().endsWith("year\r\n2017\r\n"), out.toString());
    String from = "SELECT (COUNT(*) AS ?n) FROM <https://example.org/none> { ?s ?p ?o }";
    assertEquals(0, run("query", from, "--format", "csv", "--data", data()), err.toString());
    assertTrue(out.toString().endsWith("n\r\n0\r\n"), "of other graphs than that: " + out);
    assertEquals(0, run("validate", "--data", data()));
    assertTrue(out.toString().contains("0 violations"), out.toString());
  }

  @Test
  void aQueryWithoutAStoreSaysWhatToDo() {
    assertEquals(1, run("query", "ASK {}", "--data", data()));
    assertOneLine("no store here; fill one with 'reportgraph build'");
  }

  @Test
  void aWrongQueryIsToldApartFromAMissingFile() {
    assertEquals(0, run("build", SEED, "--data", data()));
    assertEquals(1, run("query", "SELECT * { ?s ?p }", "--data", data()));
    assertTrue(err.toString().contains("line 1"), err.toString());
    assertEquals(2, run("query", "nothing-here", "--data", data()));
    assertTrue(err.toString().contains("no shipped question"), err.toString());
  }

  @Test
  void aMissingFileIsOneLine() {
    assertEquals(1, run("build", "no-such.txt", "--data", data()));
    assertOneLine("no-such.txt: no such file");
  }

  @Test
  void emptyAndBinaryFilesAreRefusedByName() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 255, 0});
    assertEquals(1, run("build", empty.toString(), "--data", data()));
    assertTrue(err.toString().contains("empty.txt"), err.toString());
    assertEquals(1, run("extract", binary.toString()));
    assertTrue(err.toString().contains("binary.txt"), err.toString());
  }

  @Test
  void aForeignFolderIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    Files.writeString(folder.resolve("data/letter.txt"), "private");
    assertEquals(1, run("build", SEED, "--data", data()));
    assertOneLine("no reportgraph store");
  }

  @Test
  void aPortInUseIsOneLine() throws IOException {
    assertEquals(0, run("build", SEED, "--data", data()));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(1, run("serve", "--port", port, "--data", data()));
      assertOneLine("port " + port + ": in use, or not allowed; name another with --port");
    }
  }

  @Test
  void serveBuildsTheReportWhereABuildFoundNone() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertEquals(1, run("build", empty.toString(), "--data", data()));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(1, run("serve", "--port", port, "--data", data()));
    }
    assertTrue(out.toString().contains("2017年贵阳市政府工作报告"), out.toString());
  }

  @Test
  void wrongUsageIsExitCodeTwo() {
    assertEquals(2, run());
    assertEquals(2, run("no-such-command"));
    assertEquals(2, run("extract"));
    assertEquals(2, run("build", "--base", "nowhere", SEED, "--data", data()));
    assertEquals(0, run("--help"));
  }

  @Test
  void wrongUsageIsOneLine() {
    assertEquals(2, run("export", "--format", "gephi"));
    assertOneLine("no format gephi; there are [graphml, ");
    assertOneLine("; see reportgraph export --help");
  }

  @Test
  void examplesBelowTheOptionsFitIntoATerminal() {
    List<String> tooLong =
        new CommandLine(new ReportgraphCommand())
            .getSubcommands().values().stream()
                .flatMap(line -> Stream.of(line.getCommandSpec().usageMessage().footer()))
                .filter(text -> text.length() > COLUMNS)
                .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void helpNamesEveryFormat() {
    assertEquals(0, run("export", "--help"));
    for (Format format : Format.values()) {
      assertTrue(out.toString().contains(format.label()), format.label());
    }
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private int run(String... arguments) {
    return ReportgraphCommand.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private void assertOneLine(String words) {
    String line = err.toString().strip();
    assertTrue(line.contains(words), line);
    assertFalse(line.contains("\n"), line);
  }
}
