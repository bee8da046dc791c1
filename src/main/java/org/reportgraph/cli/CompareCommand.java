package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.reportgraph.evaluate.AnnotationFormat;
import org.reportgraph.evaluate.Comparison;
import org.reportgraph.evaluate.Comparison.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the facts that a later run gained and lost. */
@Command(
    name = "compare",
    description = "List the facts gained (+) and lost (-) between two runs of extract.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private static final String SUFFIX = ".jsonl";

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "What extract printed, or a folder of such files (*.jsonl).")
  private Path earlier;

  @Parameters(
      index = "1",
      paramLabel = "LATER",
      description = "The same of the later run; files of one name are compared.")
  private Path later;

  @Option(names = "--counts", description = "Print the counts alone.")
  private boolean counts;

  /** Facts of one kind. */
  private record Count(int kept, int gained, int lost) {
    Count plus(int moreKept, int moreGained, int moreLost) {
      return new Count(kept + moreKept, gained + moreGained, lost + moreLost);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Path> before = files(earlier);
    Map<String, Path> after = files(later);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    Map<Kind, Count> total = new EnumMap<>(Kind.class);
    for (String name : names) {
      if (!before.containsKey(name) || !after.containsKey(name)) {
        spec.commandLine().getErr().println(name + ": in one run only, left out");
        continue;
      }
      Comparison comparison =
          Comparison.of(
              AnnotationFormat.read(before.get(name)), AnnotationFormat.read(after.get(name)));
      count(comparison, total);
      if (!counts) {
        comparison.changes().forEach(change -> print(out, name, change));
      }
    }
    total.forEach(
        (kind, count) ->
            out.printf(
                "%-10s %d kept, %d gained, %d lost%n",
                kind.title(), count.kept(), count.gained(), count.lost()));
    out.flush();
    return 0;
  }

  private static void count(Comparison comparison, Map<Kind, Count> total) {
    for (Kind kind : Kind.values()) {
      List<Comparison.Change> changes =
          comparison.changes().stream().filter(change -> change.kind() == kind).toList();
      int gained = (int) changes.stream().filter(Comparison.Change::gained).count();
      total.merge(
          kind,
          new Count(comparison.kept().get(kind), gained, changes.size() - gained),
          (a, b) -> a.plus(b.kept(), b.gained(), b.lost()));
    }
  }

  private static void print(PrintWriter out, String name, Comparison.Change change) {
    out.printf(
        "%s %s p%d %s: %s%n",
        change.gained() ? "+" : "-",
        name,
        change.paragraph(),
        change.kind().title(),
        change.fact());
  }

  /** The file itself under an empty name, or the files of a folder by name without suffix. */
  private static Map<String, Path> files(Path given) throws IOException {
    if (!Files.exists(given)) {
      throw new NoSuchFileException(given + ": no such file or folder");
    }
    Map<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(given)) {
      files.put("-", given);
      return files;
    }
    try (Stream<Path> entries = Files.list(given)) {
      entries
          .filter(file -> file.toString().endsWith(SUFFIX))
          .forEach(file -> files.put(stem(file), file));
    }
    if (files.isEmpty()) {
      throw new IOException(given + ": no file that ends in " + SUFFIX);
    }
    return files;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - SUFFIX.length());
  }
}
