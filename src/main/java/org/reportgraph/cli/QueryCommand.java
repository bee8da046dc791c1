package org.reportgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.reportgraph.map.Vocab;
import org.reportgraph.question.Question;
import org.reportgraph.question.Questions;
import org.reportgraph.read.TextFile;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store without a server. */
@Command(
    name = "query",
    description = "Ask the store, without a server.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  /** Forms of an answer. */
  enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    TURTLE
  }

  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Parameters(
      paramLabel = "QUERY",
      description = "A file, the name of a shipped question, or SPARQL.")
  private String query;

  @Option(
      names = "--format",
      description = "table, csv, tsv, json; turtle for CONSTRUCT (default: table).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    Query parsed = parsed(text());
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = options.openExisting()) {
      out.print(Txn.calculateRead(store.dataset(), () -> answer(parsed, store)));
    }
    out.flush();
    return 0;
  }

  private Query parsed(String text) throws IOException {
    try {
      return Vocab.query(text);
    } catch (QueryException e) {
      String file = query.equals(text) ? "" : query + ": ";
      throw new IOException(
          isUpdate(text)
              ? file + "query: is an update, but the store is changed by build and link alone"
              : file + e.getMessage(),
          e);
    }
  }

  private static boolean isUpdate(String text) {
    UpdateRequest update = new UpdateRequest();
    update.getPrefixMapping().setNsPrefixes(Vocab.PREFIXES);
    try {
      UpdateFactory.parse(update, text);
      return !update.getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private String text() throws IOException {
    Path file = query.length() < 500 && !query.contains("{") ? Path.of(query) : Path.of("");
    if (Files.isRegularFile(file)) {
      return TextFile.read(file);
    }
    return Questions.load().stream()
        .filter(question -> question.name().equals(query))
        .findFirst()
        .map(Question::text)
        .orElseGet(this::inline);
  }

  private String inline() {
    if (!query.contains("{")) {
      throw new ParameterException(
          spec.commandLine(),
          "%s: no such file, no shipped question and no SPARQL; the questions are %s"
              .formatted(query, Questions.load().stream().map(Question::name).toList()));
    }
    return query;
  }

  private String answer(Query parsed, GraphStore store) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (QueryExecution execution = execution(parsed, store.dataset())) {
      if (parsed.isAskType()) {
        return execution.execAsk() + "\n";
      }
      if (parsed.isConstructType() || parsed.isDescribeType()) {
        Model model =
            parsed.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
        RDFDataMgr.write(bytes, model, format == Format.JSON ? Lang.JSONLD : Lang.TURTLE);
      } else {
        write(bytes, execution, parsed);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  // FROM names the graphs that are asked instead of all; TDB2 would still ask their union.
  private static QueryExecution execution(Query parsed, Dataset store) {
    if (!parsed.hasDatasetDescription()) {
      return QueryExecutionFactory.create(parsed, store);
    }
    Query rest = parsed.cloneQuery();
    rest.getGraphURIs().clear();
    rest.getNamedGraphURIs().clear();
    return QueryExecutionFactory.create(
        rest, DynamicDatasets.dynamicDataset(parsed.getDatasetDescription(), store, false));
  }

  private void write(ByteArrayOutputStream bytes, QueryExecution execution, Query parsed) {
    switch (format) {
      case TABLE ->
          ResultSetFormatter.out(bytes, execution.execSelect(), parsed.getPrefixMapping());
      case CSV -> ResultSetFormatter.outputAsCSV(bytes, execution.execSelect());
      case TSV -> ResultSetFormatter.outputAsTSV(bytes, execution.execSelect());
      case JSON -> ResultSetFormatter.outputAsJSON(bytes, execution.execSelect());
      case TURTLE ->
          throw new ParameterException(
              spec.commandLine(),
              "%s is for CONSTRUCT and DESCRIBE".formatted(format.name().toLowerCase(Locale.ROOT)));
    }
  }
}
