package org.reportgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What extract writes, and what compare says of two such runs. */
class ExtractCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aFolderOfReportsBecomesAFolderOfFindings() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    report(reports.resolve("a.txt"), "建成贵阳北站。");
    report(reports.resolve("b.txt"), "开工建设2号线二期。");
    assertEquals(0, run("extract", reports.toString(), "-o", path("found")), err.toString());
    assertTrue(Files.readString(folder.resolve("found/a.jsonl")).contains("贵阳北站"));
    assertTrue(Files.readString(folder.resolve("found/b.jsonl")).contains("2号线二期"));
    assertEquals("", out.toString());
  }

  @Test
  void comparisonListsWhatALaterRunGainedAndLost() throws IOException {
    Path earlier = report(folder.resolve("earlier.txt"), "建成贵阳北站。");
    Path later = report(folder.resolve("later.txt"), "建成贵阳东站。");
    Path before = Files.createDirectory(folder.resolve("before"));
    Path after = Files.createDirectory(folder.resolve("after"));
    Files.writeString(before.resolve("r.jsonl"), extracted(earlier));
    Files.writeString(after.resolve("r.jsonl"), extracted(later));
    assertEquals(0, run("compare", before.toString(), after.toString()), err.toString());
    assertTrue(
        out.toString().lines().anyMatch(line -> line.matches("\\+.*贵阳东站.*")), out.toString());
    assertTrue(out.toString().lines().anyMatch(line -> line.matches("-.*贵阳北站.*")), out.toString());
  }

  @Test
  void unsureFactsAreLeftOutOnDemand() throws IOException {
    Path report = report(folder.resolve("r.txt"), "地区生产总值增长11%，建成贵阳北站。");
    String all = extracted(report);
    String sure = extracted(report, "--min-confidence", "1");
    assertTrue(all.contains("贵阳北站") && all.contains("地区生产总值"), all);
    assertTrue(!sure.contains("贵阳北站"), sure);
    assertEquals(2, run("extract", report.toString(), "--min-confidence", "7"));
    assertTrue(err.toString().contains("7.0 is not between 0 and 1"), err.toString());
  }

  private String extracted(Path report, String... options) {
    out.getBuffer().setLength(0);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "extract";
    arguments[1] = report.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    assertEquals(0, run(arguments), err.toString());
    String found = out.toString();
    out.getBuffer().setLength(0);
    return found;
  }

  private static Path report(Path file, String sentence) throws IOException {
    return Files.writeString(
        file, "2017年贵阳市政府工作报告\n各位代表：\n现在，我代表市人民政府，向大会报告工作。\n一、过去五年工作回顾\n" + sentence + "\n");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    return ReportgraphCommand.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
