package org.reportgraph.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.GuiyangReport;
import org.reportgraph.lexicon.Table;

@DisplayName("Shipped questions, asked of the shipped report")
class QuestionsTest {
  private static final Path FILE = Path.of("src/test/resources/questions/answers.tsv");
  private static final List<Map<String, String>> ANSWERS = answers();
  private static final Map<String, Question> QUESTIONS =
      Questions.load().stream().collect(Collectors.toMap(Question::name, Function.identity()));

  private final Map<String, List<Map<String, String>>> solutions = new HashMap<>();

  @Test
  void everyQuestionHasAnswersThatAReaderFound() {
    assertEquals(
        new TreeSet<>(QUESTIONS.keySet()),
        ANSWERS.stream()
            .map(row -> row.get("question"))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theAnswerInTheReadmeIsTheAnswer(String readme) throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ask(QUESTIONS.get("rail-lines"), results -> ResultSetFormatter.outputAsCSV(csv, results));
    String answer = csv.toString(StandardCharsets.UTF_8);
    String block = answer.strip().lines().map("    "::concat).collect(Collectors.joining("\n"));
    assertTrue(Files.readString(Path.of(readme)).contains("\n\n" + block + "\n\n"), block);
  }

  @TestFactory
  Stream<DynamicTest> eachAnswerIsGiven() {
    return ANSWERS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("question") + ": " + row.get("words"), () -> check(row)));
  }

  private static List<Map<String, String>> answers() {
    try {
      return Table.parse(FILE.toString(), Files.readAllLines(FILE)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Map<String, String> row) {
    int paragraph = Integer.parseInt(row.get("paragraph"));
    String text = GuiyangReport.linked().report().paragraphs().get(paragraph - 1).text();
    assertTrue(text.contains(row.get("words")), () -> "not in paragraph " + paragraph);
    List<Map<String, String>> given =
        solutions.computeIfAbsent(row.get("question"), name -> rows(QUESTIONS.get(name)));
    List<String[]> wanted =
        Stream.of(row.get("answer").split("; ")).map(cell -> cell.split("=", 2)).toList();
    assertTrue(
        given.stream()
            .anyMatch(
                solution ->
                    wanted.stream().allMatch(cell -> cell[1].equals(solution.get(cell[0])))),
        () -> "no solution has " + row.get("answer"));
  }

  private static List<Map<String, String>> rows(Question question) {
    List<Map<String, String>> rows = new ArrayList<>();
    ask(
        question,
        results ->
            results.forEachRemaining(solution -> rows.add(row(results.getResultVars(), solution))));
    return rows;
  }

  private static void ask(Question question, Consumer<ResultSet> reader) {
    Dataset dataset = GuiyangReport.store().dataset();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExecution execution = QueryExecutionFactory.create(question.text(), dataset)) {
            reader.accept(execution.execSelect());
          }
        });
  }

  private static Map<String, String> row(List<String> columns, QuerySolution solution) {
    return columns.stream()
        .filter(solution::contains)
        .collect(Collectors.toMap(column -> column, column -> text(solution.get(column))));
  }

  private static String text(RDFNode node) {
    return node.isLiteral() && node.asLiteral().getValue() instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
