package org.reportgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.reportgraph.check.ShapeCheck;
import org.reportgraph.check.Violation;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the stored graphs to the SHACL shapes. */
@Command(
    name = "validate",
    description = "Hold the stored graphs to the SHACL shapes; exit code 1 where one does not fit.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ShapeCheck check = new ShapeCheck();
    int found = 0;
    try (GraphStore store = options.openExisting()) {
      for (String graph : store.graphs()) {
        List<Violation> violations =
            Txn.calculateRead(
                store.dataset(), () -> check.check(graph, store.dataset().getNamedModel(graph)));
        violations.forEach(out::println);
        out.printf("%s: %d violations%n", graph, violations.size());
        found += violations.size();
      }
    }
    out.flush();
    return found == 0 ? 0 : 1;
  }
}
