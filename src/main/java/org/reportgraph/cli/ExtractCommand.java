package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is found in a file, without a store. */
@Command(
    name = "extract",
    description = "Print what is found in a file, without a store.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  /** Forms of what is found. */
  enum Format {
    JSONL,
    NQUADS,
    TURTLE,
    JSONLD
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A report: text, HTML, Word or PDF.")
  private Path file;

  @Option(
      names = "--format",
      description =
          "jsonl (one line a paragraph, the form of the annotated reports), nquads, turtle or jsonld"
              + " (default: jsonl).")
  private Format format = Format.JSONL;

  @Mixin private BaseOption base;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (LinkedReport report : new Pipeline(spec.commandLine().getErr()::println).extract(file)) {
      if (format == Format.JSONL) {
        for (Findings findings : report.findings()) {
          out.println(AnnotationFormat.format(Annotation.of(findings)));
        }
      } else {
        out.print(triples(report));
      }
    }
    out.flush();
    return 0;
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
