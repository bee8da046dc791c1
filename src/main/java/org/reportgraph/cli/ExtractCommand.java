package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reportgraph.Pipeline;
import org.reportgraph.evaluate.Annotation;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.model.Findings;
import org.reportgraph.model.LinkedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is found in a file, without a store. */
@Command(
    name = "extract",
    description = "Print what is found in a file, without a store.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A report.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    for (LinkedReport report : new Pipeline(err::println).extract(file)) {
      for (Findings findings : report.findings()) {
        out.println(AnnotationFormat.format(Annotation.of(findings)));
      }
    }
    out.flush();
    return 0;
  }
}
