package org.reportgraph.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of the commands that read reports: how sure a fact must be. */
final class ConfidenceOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private double least;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description =
          "Leave out facts that are right with a probability below P, 0 to 1 (default: none).")
  void setLeast(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence: " + value + " is not between 0 and 1");
    }
    least = value;
  }

  double least() {
    return least;
  }
}
