package org.reportgraph.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.recognise.tagger.Example;
import org.reportgraph.recognise.tagger.Training;

/** Leave one report out: recognisers that have learnt nothing from the report they read. */
final class CrossValidation {
  private final Map<GoldReport, Example> examples = new LinkedHashMap<>();
  private final Training training;

  CrossValidation(List<GoldReport> reports, List<List<String>> corpus) throws IOException {
    for (GoldReport report : reports) {
      examples.put(report, report.example());
    }
    training = new Training(corpus);
  }

  /** A recogniser that learnt from all reports but this one. */
  Recognition without(GoldReport report) {
    List<Example> others =
        examples.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(report))
            .map(Map.Entry::getValue)
            .toList();
    return new Recognition(Optional.of(training.train(others)));
  }
}
