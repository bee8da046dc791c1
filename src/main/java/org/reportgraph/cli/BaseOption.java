package org.reportgraph.cli;

import org.reportgraph.map.Iris;
import picocli.CommandLine.Option;

/** The option of the commands that mint IRIs. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What all IRIs of things start with (default: ${DEFAULT-VALUE}).")
  private String base;

  String base() {
    return base;
  }
}
