package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.reportgraph.Pipeline;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.export.Destination;
import org.reportgraph.map.GraphMapper;
import org.reportgraph.map.NQuads;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import org.reportgraph.read.UnreadableFileException;
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
    Map<Path, Path> targets = targets(Inputs.of(files));
    int code = 0;
    for (Map.Entry<Path, Path> file : targets.entrySet()) {
      try {
        CharSequence found = found(pipeline.extract(file.getKey()));
        if (output.isPresent()) {
          write(found, file.getValue());
        } else {
          out.print(found);
          out.flush();
        }
      } catch (UnreadableFileException e) {
        spec.commandLine().getErr().println("error: " + e.getMessage());
        code = 1;
      }
    }
    return code;
  }

  /** Each report's file with the file that is written of it; made ready before anything is read. */
  private Map<Path, Path> targets(List<Path> inputs) throws IOException {
    Path folder = output.orElse(Path.of(""));
    Map<Path, Path> targets = new LinkedHashMap<>();
    Map<Path, Path> taken = new HashMap<>();
    for (Path file : inputs) {
      String name = String.valueOf(file.getFileName());
      int dot = name.lastIndexOf('.');
      String stem = dot > 0 ? name.substring(0, dot) : name;
      Path target = folder.resolve(stem + "." + format.suffix);
      Path other = taken.put(target, file);
      if (output.isPresent() && other != null) {
        throw new IOException(
            "%s: would hold both %s and %s; give them other names, or folders of their own"
                .formatted(target, other, file));
      }
      targets.put(file, target);
    }
    if (output.isPresent()) {
      Files.createDirectories(folder);
    }
    return targets;
  }

  private static void write(CharSequence found, Path file) throws IOException {
    try (Destination destination = new Destination(file)) {
      destination.stream().write(found.toString().getBytes(StandardCharsets.UTF_8));
      destination.commit();
    }
  }

  private CharSequence found(List<LinkedReport> reports) {
    StringBuilder found = new StringBuilder();
    for (LinkedReport report : reports) {
      found.append(format == Format.JSONL ? lines(report) : triples(report));
    }
    return found;
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
