package org.reportgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.GuiyangReport;
import org.reportgraph.export.Tool;
import org.reportgraph.map.Iris;

/** The blocks of {@code docs/notebook.md} run and print what the page says. */
class NotebookTest {
  private static final Path PAGE = Path.of("docs", "notebook.md");
  private static final int QUESTIONS = 5;
  private static ReportServer server;

  @TempDir private Path folder;

  @BeforeAll
  static void serve() {
    server = new ReportServer(GuiyangReport.store(), Iris.DEFAULT_BASE, 0).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void pythonAnswersFiveQuestions() throws Exception {
    Tool python = Tool.python("pandas");
    assertAnswers(python.run(script("python", "notebook.py")));
  }

  @Test
  void rAnswersFiveQuestions() throws Exception {
    Tool r = Tool.program("r-base-core", "Rscript", "--version");
    assertAnswers(r.run(script("r", "notebook.R")));
  }

  // The chart wants one more library and prints nothing.
  private Path script(String language, String name) throws IOException {
    List<String> blocks =
        blocks(language).stream().filter(block -> !block.contains("matplotlib")).toList();
    assertEquals(1 + QUESTIONS, blocks.size());
    String program = String.join("\n", blocks).replace("http://localhost:3030", server.url());
    return Files.writeString(folder.resolve(name), program);
  }

  private static void assertAnswers(String printed) throws IOException {
    List<String> answers = blocks("text");
    assertEquals(QUESTIONS, answers.size());
    assertEquals(plain(String.join("", answers)), plain(printed));
  }

  // pandas writes 47.0 where R writes 47, and leaves a line free after each table.
  private static String plain(String text) {
    return text.replaceAll("\\.0(?=,|\\R|$)", "").replaceAll("\\R+", "\n");
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher block =
        Pattern.compile("^```" + language + "\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(PAGE));
    return block
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
