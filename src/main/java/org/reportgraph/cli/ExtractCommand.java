package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.reportgraph.Pipeline;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.map.NQuads;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.recognise.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is found in files, or writes it, without a store. */
@Command(
    name = "extract",
    description = "Print what is found in reports, or write it, without a store.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  /** Forms of what is found. */
  enum Format {
    JSONL("jsonl"),
    NQUADS("nq"),
    TURTLE("ttl"),
    JSONLD("jsonld");

    private final String suffix;

    Format(String suffix) {
      this.suffix = suffix;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Reports: text, HTML, Word or PDF; a folder stands for all reports below it.")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description =
          "Write one file a report there instead of printing, named as the report's file is.")
  private Optional<Path> output;

  @Option(names = "--rules", description = "Find named things by the rules alone.")
  private boolean rules;

  @Option(
      names = "--format",
      description =
          "jsonl (one line a paragraph, the form of the annotated reports), nquads, turtle or jsonld"
              + " (default: jsonl).")
  private Format format = Format.JSONL;

  @Mixin private BaseOption base;

  @Mixin private ConfidenceOption confidence;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Recognition recognition = rules ? new Recognition(Optional.empty()) : new Recognition();
    Pipeline pipeline =
        new Pipeline(spec.commandLine().getErr()::println, recognition, confidence.least());
    for (Path file : Inputs.of(files)) {
      StringBuilder found = new StringBuilder();
      for (LinkedReport report : pipeline.extract(file)) {
        found.append(format == Format.JSONL ? lines(report) : triples(report));
      }
      if (output.isPresent()) {
        write(file, output.get(), found);
      } else {
        out.print(found);
      }
    }
    out.flush();
    return 0;
  }

  private void write(Path file, Path folder, CharSequence found) throws IOException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(stem + "." + format.suffix), found);
  }

  private static String lines(LinkedReport report) {
    StringBuilder lines = new StringBuilder();
    for (Findings findings : report.findings()) {
      lines.append(AnnotationFormat.format(Annotation.of(findings))).append('\n');
    }
    return lines.toString();
  }

  private String triples(LinkedReport report) {
    GraphMapper mapper = new GraphMapper(base.base());
    if (format == Format.NQUADS) {
      return NQuads.of(mapper.graphName(report.report()), mapper.map(report));
    }
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, mapper.map(report), format == Format.TURTLE ? Lang.TURTLE : Lang.JSONLD);
    return text.toString();
  }
}
